package com.lotledger.command.suspension;

import com.lotledger.platform.program.OrderlyEnd;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds while commands are handled. */
final class SuspensionSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SuspensionSchedule.class);
    private static final long EVERY_SECONDS = 2;

    private final SuspensionPass pass;
    private @Nullable ScheduledThreadPoolExecutor clockwork;
    private volatile boolean running;

    SuspensionSchedule(SuspensionPass pass) {
        this.pass = pass;
    }

    @Override
    public synchronized void start() {
        running = true;
        // A program that was stopped may be started again.
        clockwork = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("webhook-suspension").factory());
        var unused = clockwork.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            pass.run();
        } catch (RuntimeException failure) {
            if (running) {
                log.warn("Suspended webhook subscriptions could not be looked for; trying again", failure);
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (clockwork == null) {
            return;
        }
        if (!OrderlyEnd.of(clockwork)) {
            log.warn("The look for suspended webhook subscriptions did not end in time");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}

package com.lotledger.command.expirypass;

import com.lotledger.platform.program.OrderlyEnd;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Starts a round when the program serves and whenever it has rested long enough; a round that failed is tried again soon. It ends
 * with the page under way, while commands are still handled.
 */
final class ExpiryPassSchedule implements ApplicationListener<ApplicationReadyEvent>, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ExpiryPassSchedule.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private final ExpiryPass pass;
    private final Duration every;
    private final ScheduledThreadPoolExecutor clockwork;
    private volatile boolean running;

    ExpiryPassSchedule(ExpiryPass pass, Duration every) {
        this.pass = pass;
        this.every = every;
        clockwork = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("expiry-pass").factory());
        clockwork.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!every.isZero()) {
            startRoundIn(Duration.ZERO);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (!OrderlyEnd.of(clockwork)) {
            log.warn("The announcement of expiries did not end in time; the next start goes on with it");
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

    private void round() {
        try {
            pass.run(() -> !running);
            startRoundIn(every);
        } catch (RuntimeException failure) {
            Duration rest = every.compareTo(AFTER_A_FAILURE) < 0 ? every : AFTER_A_FAILURE;
            log.warn("Expiries could not be announced; trying again in {} s", rest.toSeconds(), failure);
            startRoundIn(rest);
        }
    }

    private void startRoundIn(Duration rest) {
        if (running) {
            var unused = clockwork.schedule(this::round, rest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}

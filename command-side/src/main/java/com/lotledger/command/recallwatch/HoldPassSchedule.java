package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.platform.program.OrderlyEnd;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Starts a round when the program serves, as soon as this process has stored a change of the register, and whenever the pass has rested
 * long enough: for cases of other processes, and for stock that came into covered lots meanwhile.
 */
final class HoldPassSchedule implements ApplicationListener<ApplicationReadyEvent>, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(HoldPassSchedule.class);

    private final HoldPass pass;
    private final Duration every;
    private final EventStore store;
    private final ExecutorService workers;
    private final ScheduledThreadPoolExecutor clockwork;
    private volatile boolean running;
    private volatile Registration listening = () -> true;

    HoldPassSchedule(HoldPass pass, Duration every, EventStore store, ExecutorService workers) {
        this.pass = pass;
        this.every = every;
        this.store = store;
        this.workers = workers;
        clockwork = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("recall-hold").factory());
        clockwork.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!every.isZero()) {
            listening = store.subscribe(this::published);
            var unused = clockwork.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        listening.cancel();
        if (!OrderlyEnd.of(clockwork)) {
            log.warn("The hold of recalls did not end in time; the next start goes on with it");
        }
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /** Events are heard of before they are committed. */
    private void published(List<? extends EventMessage<?>> events) {
        if (events.stream().anyMatch(each -> each.getPayload() instanceof RecallRegisterEvent)) {
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().root().afterCommit(committed -> roundNow());
            } else {
                roundNow();
            }
        }
    }

    private void roundNow() {
        if (running) {
            clockwork.execute(this::round);
        }
    }

    private void round() {
        try {
            pass.run(() -> !running);
        } catch (RuntimeException failure) {
            log.warn(
                    "What recalls cover could not be stopped; it leaves nobody's hands, and the next round tries again",
                    failure);
        }
    }
}

package com.lotledger.platform.position;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;

/** Tries a command again from fresh state when another writer was faster, and in no other case. */
public final class LostRaceRetry implements RetryScheduler {

    static final int MOST_RETRIES = 5;

    private static final long FIRST_WAIT_MILLIS = 8;

    private final ScheduledExecutorService executor;

    public LostRaceRetry(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public boolean scheduleRetry(
            @SuppressWarnings("rawtypes") CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() > MOST_RETRIES || !LostRace.isIn(lastFailure)) {
            return false;
        }
        // Doubling and scattered, so that those who collided do not collide again.
        long longest = FIRST_WAIT_MILLIS << failures.size();
        long wait = ThreadLocalRandom.current().nextLong(longest / 4, longest);
        try {
            var unused = executor.schedule(dispatch, wait, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException shuttingDown) {
            return false;
        }
    }
}

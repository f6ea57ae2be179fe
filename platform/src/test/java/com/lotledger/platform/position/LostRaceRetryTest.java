package com.lotledger.platform.position;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.refusal.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LostRaceRetryTest {

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch dispatched = new CountDownLatch(1);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void a_lost_race_is_tried_again() throws InterruptedException {
        assertThat(isTriedAgain(new ConcurrencyException("lost"), 1)).isTrue();
        assertThat(dispatched.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_lost_race_inside_another_exception_is_tried_again() {
        assertThat(isTriedAgain(new CommandExecutionException("wrapped", new ConcurrencyException("lost")), 1))
                .isTrue();
    }

    @Test
    void a_race_lost_on_axon_server_is_tried_again() {
        assertThat(isTriedAgain(
                        new CommandExecutionException("OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 0", null),
                        1))
                .isTrue();
    }

    @Test
    void a_race_lost_too_often_is_reported() {
        assertThat(isTriedAgain(new ConcurrencyException("lost"), LostRaceRetry.MOST_RETRIES))
                .isTrue();
        assertThat(isTriedAgain(new ConcurrencyException("lost"), LostRaceRetry.MOST_RETRIES + 1))
                .isFalse();
    }

    @Test
    void a_refusal_or_a_failure_of_the_store_is_not_tried_again() {
        assertThat(isTriedAgain(Refusal.ruleBroken("R-G10", null, "no lot"), 1)).isFalse();
        assertThat(isTriedAgain(new EventStoreException("disk full"), 1)).isFalse();
    }

    @Test
    void nothing_is_tried_again_while_the_program_stops() {
        executor.shutdown();

        assertThat(isTriedAgain(new ConcurrencyException("lost"), 1)).isFalse();
    }

    private boolean isTriedAgain(RuntimeException failure, int failures) {
        List<Class<? extends Throwable>[]> history = Collections.nCopies(failures, null);
        return new LostRaceRetry(executor)
                .scheduleRetry(
                        GenericCommandMessage.asCommandMessage("command"), failure, history, dispatched::countDown);
    }
}

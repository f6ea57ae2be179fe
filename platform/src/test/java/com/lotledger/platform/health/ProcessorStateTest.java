package com.lotledger.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.processing.ProcessorFailure;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessorStateTest {

    @Test
    void a_projection_that_is_merely_behind_is_healthy() {
        assertThat(state(true, false, Optional.empty()).isHealthy()).isTrue();
    }

    @Test
    void a_projection_that_does_not_run_is_not() {
        assertThat(state(false, false, Optional.empty()).isHealthy()).isFalse();
    }

    @Test
    void a_projection_that_cannot_read_is_not() {
        assertThat(state(true, true, Optional.empty()).isHealthy()).isFalse();
    }

    @Test
    void a_projection_that_stands_at_an_event_is_not() {
        ProcessorFailure failure = new ProcessorFailure("stock", 7, "IllegalStateException", Instant.EPOCH, 1);

        assertThat(state(true, false, Optional.of(failure)).isHealthy()).isFalse();
    }

    private static ProcessorState state(boolean running, boolean erroneous, Optional<ProcessorFailure> failure) {
        return new ProcessorState(running, erroneous, false, 6, 100, failure);
    }
}

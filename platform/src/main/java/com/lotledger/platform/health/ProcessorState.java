package com.lotledger.platform.health;

import com.lotledger.platform.processing.ProcessorFailure;
import java.util.Optional;

/**
 * How a streaming processor is doing.
 *
 * @param running whether it was started and not stopped
 * @param erroneous whether it cannot read or handle events at the moment
 * @param caughtUp whether it has handled all there is
 * @param position global position it has handled and committed; -1 before the first event
 * @param lag how many positions it is behind the head of the store
 * @param failure what it stands at, if it does
 */
public record ProcessorState(
        boolean running,
        boolean erroneous,
        boolean caughtUp,
        long position,
        long lag,
        Optional<ProcessorFailure> failure) {

    /** Whether it handles what there is. */
    public boolean isHealthy() {
        return running && !erroneous && failure.isEmpty();
    }
}

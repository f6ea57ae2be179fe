package com.lotledger.command.movement;

import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.provenance.Sender;
import java.time.Instant;
import java.util.function.Function;

/** Hears of every movement that is refused because of a recall (R-W07). */
@FunctionalInterface
public interface StoppedMovements {

    /**
     * Notes that the command of the current unit of work will be refused.
     *
     * @param stopped what was asked for, once the moment is known
     * @param sender who asked for it
     */
    void note(RecallId recall, Function<Instant, StoppedMovement> stopped, Sender sender);
}

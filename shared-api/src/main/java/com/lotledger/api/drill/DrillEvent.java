package com.lotledger.api.drill;

import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened in a drill. */
public sealed interface DrillEvent {

    /** Name of the drill. */
    DrillId drill();

    /**
     * A drill was started.
     *
     * @param named the number that was named; the lot may have another one now
     * @param drawn how the lot was drawn; null when it was named
     */
    @Revision("1")
    record DrillStarted(
            DrillId drill,
            ItemCode item,
            LotNumber named,
            @Nullable DrawnLot drawn,
            DrillTargets targets,
            @Nullable String remarks)
            implements DrillEvent {}

    /** A phase was completed. */
    @Revision("1")
    record DrillPhaseCompleted(
            DrillId drill,
            DrillPhase phase,
            DrillFindings findings,
            @Nullable String remarks) implements DrillEvent {}

    /** The report was signed. */
    @Revision("1")
    record DrillSignedOff(DrillId drill, String remarks) implements DrillEvent {}
}

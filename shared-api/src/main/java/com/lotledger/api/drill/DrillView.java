package com.lotledger.api.drill;

import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill with its stopwatch.
 *
 * @param drill its name
 * @param item item of the lot
 * @param lotNumber the number that was named or drawn
 * @param drawn how the lot was drawn; null when it was named
 * @param targets what it is held against
 * @param remarks told at its start
 * @param startedAt when the watch was started
 * @param startedBy by whom
 * @param phases completed so far, in their order
 * @param seconds from the start to the last phase; null before that is completed
 * @param score 0 to 100 by the targets; null before the last phase is completed
 * @param reconciledPercent how much of what came in is in hand, with customers or elsewhere by a document; null before the last phase
 * @param signedOff who signed the report; null before
 */
public record DrillView(
        DrillId drill,
        ItemCode item,
        LotNumber lotNumber,
        @Nullable DrawnLot drawn,
        DrillTargets targets,
        @Nullable String remarks,
        Instant startedAt,
        String startedBy,
        List<Phase> phases,
        @Nullable Long seconds,
        @Nullable Integer score,
        @Nullable BigDecimal reconciledPercent,
        @Nullable Signature signedOff) {
    public DrillView {
        phases = List.copyOf(phases);
    }

    /**
     * A completed phase.
     *
     * @param seconds since the drill was started
     */
    public record Phase(
            DrillPhase phase,
            long seconds,
            Instant completedAt,
            String completedBy,
            DrillFindings findings,
            @Nullable String remarks) {}

    /** Who signed the report, when, and what they said. */
    public record Signature(String by, Instant at, String remarks) {}
}

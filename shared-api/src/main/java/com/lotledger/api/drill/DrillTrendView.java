package com.lotledger.api.drill;

import com.lotledger.api.value.DrillId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How drills went, the earliest first; the latest 500 whose last phase is completed.
 *
 * @param drills each of them
 * @param averageSeconds of all of them; null when there is none
 * @param withinGoal how many reached the goal
 * @param withinLimit how many did not, but kept the limit
 * @param late how many did neither
 */
public record DrillTrendView(
        List<Run> drills, @Nullable Long averageSeconds, int withinGoal, int withinLimit, int late) {
    public DrillTrendView {
        drills = List.copyOf(drills);
    }

    /** One drill. */
    public record Run(
            DrillId drill,
            Instant startedAt,
            long seconds,
            int score,
            @Nullable BigDecimal reconciledPercent,
            boolean signedOff) {}
}

package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands, or stood.
 *
 * @param recall its name
 * @param number its number on paper
 * @param recallClass how dangerous the goods are
 * @param status how far it has come
 * @param coverage what it is about
 * @param effectivenessLevel how many consignees are asked whether they followed
 * @param strategy how far it goes and who is warned
 * @param instructions what consignees are to do
 * @param steps every step of it, who took it when and why, at most 500
 * @param stopwatch when it came how far
 * @param totals how much it is about, and where every unit is
 * @param progress what is done of what is to be done
 * @param position position of the events up to which that is told
 */
public record RecallView(
        RecallId recall,
        String number,
        RecallClass recallClass,
        RecallStatus status,
        RecallCoverage coverage,
        @Nullable EffectivenessLevel effectivenessLevel,
        @Nullable String strategy,
        @Nullable String instructions,
        List<RecallStepView> steps,
        RecallStopwatchView stopwatch,
        RecallTotals totals,
        RecallProgressView progress,
        long position) {
    public RecallView {
        steps = List.copyOf(steps);
    }
}

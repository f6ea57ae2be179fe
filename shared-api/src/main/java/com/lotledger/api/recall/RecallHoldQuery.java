package com.lotledger.api.recall;

import org.jspecify.annotations.Nullable;

/** What the program asks itself while it holds what recalls cover. */
public sealed interface RecallHoldQuery {

    /**
     * Lots with stock that a coverage covers and that is not recalled yet, in the order of item and number. Answers a
     * {@link LotsToRecallPage}. Waits until the read models have reached the position.
     *
     * @param coverage what is to be held
     * @param minPosition the position that the answer has to reach
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLotsToRecall(
            RecallCoverage coverage,
            long minPosition,
            int limit,
            @Nullable String cursor) implements RecallHoldQuery {}

    /**
     * How many deliveries, of how many lots, have recalled stock that a coverage covers. Answers a {@link RecalledStockView}.
     *
     * @param coverage what is held
     * @param minPosition the position that the answer has to reach
     */
    record CountRecalledStock(RecallCoverage coverage, long minPosition) implements RecallHoldQuery {}
}

package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.LotsToRecallPage;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecalledStockView;
import org.jspecify.annotations.Nullable;

/** Knows what stock recalls cover. */
interface StockToRecall {

    /**
     * Lots with covered stock that is not recalled yet.
     *
     * @param position that the answer has to reach
     * @param after the {@code next} of the page before; null for the first
     */
    LotsToRecallPage of(RecallCoverage coverage, long position, @Nullable String after);

    /** How much covered stock is recalled. */
    RecalledStockView recalled(RecallCoverage coverage, long position);
}

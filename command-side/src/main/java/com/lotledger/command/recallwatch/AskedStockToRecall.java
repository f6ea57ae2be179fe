package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.LotsToRecallPage;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallHoldQuery.CountRecalledStock;
import com.lotledger.api.recall.RecallHoldQuery.FindLotsToRecall;
import com.lotledger.api.recall.RecalledStockView;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Asks the answering side; nobody else knows every lot. */
final class AskedStockToRecall implements StockToRecall {

    private static final long LONGEST_SECONDS = 120;
    private static final int PAGE = 500;

    private final QueryGateway queries;

    AskedStockToRecall(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public LotsToRecallPage of(RecallCoverage coverage, long position, @Nullable String after) {
        return queries.query(
                        new FindLotsToRecall(coverage, position, PAGE, after),
                        ResponseTypes.instanceOf(LotsToRecallPage.class))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public RecalledStockView recalled(RecallCoverage coverage, long position) {
        return queries.query(
                        new CountRecalledStock(coverage, position), ResponseTypes.instanceOf(RecalledStockView.class))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}

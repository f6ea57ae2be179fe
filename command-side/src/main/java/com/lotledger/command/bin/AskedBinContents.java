package com.lotledger.command.bin;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinQuery.StockBinContents;
import com.lotledger.api.value.BinCode;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the answering side; nobody else knows every movement. */
final class AskedBinContents implements BinContents {

    private static final long LONGEST_SECONDS = 10;

    private final QueryGateway queries;

    AskedBinContents(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public StockBinContentsView of(BinCode bin) {
        return queries.query(new StockBinContents(bin), ResponseTypes.instanceOf(StockBinContentsView.class))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}

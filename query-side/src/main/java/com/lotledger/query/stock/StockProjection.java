package com.lotledger.query.stock;

import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Folds a batch in memory, then writes each table once. */
final class StockProjection implements Projection {

    private final LotTable lots;
    private final LedgerTable ledger;
    private final BinQuantityTable bins;
    private final ItemBinQuantityTable itemBins;

    StockProjection(String schema, JdbcOperations database) {
        lots = new LotTable(schema, database);
        ledger = new LedgerTable(schema, database);
        bins = new BinQuantityTable(schema, database);
        itemBins = new ItemBinQuantityTable(schema, database);
    }

    @Override
    public void project(List<RecordedEvent> batch) {
        StockChanges changes = new StockChanges();
        batch.forEach(changes::add);
        // The lots come first: they know the totals that the ledger repeats and the expiry that the bins repeat.
        lots.write(changes.lots().values());
        ledger.write(changes.movements());
        bins.write(changes.bins(), changes.lots());
        itemBins.write(changes.bins());
    }
}

package com.lotledger.query.stock;

import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds a batch in memory, then writes each table once. What concerns lots older than the batch is put together after the
 * lots are written: these know the totals that the ledger repeats and the expiry that the bins repeat.
 */
final class StockProjection implements Projection {

    private final LotTable lots;
    private final LedgerTable ledger;
    private final BinQuantityTable bins;
    private final ItemBinQuantityTable itemBins;
    private final boolean withItemBins;

    StockProjection(String schema, JdbcOperations database, boolean withItemBins) {
        lots = new LotTable(schema, database);
        ledger = new LedgerTable(schema, database);
        bins = new BinQuantityTable(schema, database);
        itemBins = new ItemBinQuantityTable(schema, database);
        this.withItemBins = withItemBins;
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        StockChanges changes = new StockChanges();
        batch.forEach(changes::add);
        Runnable lotsWritten = lots.prepare(changes.lots().values());
        Map<Boolean, List<Movement>> movements =
                changes.movements().stream().collect(Collectors.partitioningBy(changes::waitsForItsLot));
        Map<Boolean, List<Map.Entry<BinKey, BinChange>>> parts = changes.bins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.partitioningBy(entry -> changes.waitsForItsLot(entry.getKey())));
        Runnable movementsWritten = ledger.prepare(movements.getOrDefault(false, List.of()));
        Runnable partsWritten = bins.prepare(parts.getOrDefault(false, List.of()), changes.lots());
        Runnable itemPartsWritten = withItemBins ? itemBins.prepare(changes.bins()) : () -> {};
        return () -> {
            lotsWritten.run();
            movementsWritten.run();
            ledger.prepare(movements.getOrDefault(true, List.of())).run();
            partsWritten.run();
            bins.prepare(parts.getOrDefault(true, List.of()), changes.lots()).run();
            itemPartsWritten.run();
        };
    }
}

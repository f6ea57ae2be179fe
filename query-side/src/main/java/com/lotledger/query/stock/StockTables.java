package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.value.LotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The tables of the stock, each written once per batch. What concerns lots older than the batch is put together after the
 * lots are written: these know the totals that the ledger repeats and the expiry that the bins repeat.
 */
final class StockTables {

    private final LotTable lots;
    private final LotDeliveryTable deliveries;
    private final LotNameTable names;
    private final LotCustomerTable customers;
    private final LedgerTable ledger;
    private final BinQuantityTable bins;
    private final LotStockTable stock;
    private final ItemBinQuantityTable itemBins;
    private final ExpiryDayTable days;
    private final LotExpiryTable expiries;
    private final boolean withSums;

    StockTables(String schema, JdbcOperations database, boolean withSums) {
        lots = new LotTable(schema, database);
        deliveries = new LotDeliveryTable(schema, database);
        names = new LotNameTable(schema, database);
        customers = new LotCustomerTable(schema, database);
        ledger = new LedgerTable(schema, database);
        bins = new BinQuantityTable(schema, database, withSums);
        stock = new LotStockTable(schema, database);
        itemBins = new ItemBinQuantityTable(schema, database);
        days = new ExpiryDayTable(schema, database);
        expiries = new LotExpiryTable(schema, database);
        this.withSums = withSums;
    }

    Runnable prepare(StockChanges changes) {
        Map<LotId, LotChange> changed = changes.lots();
        Runnable deliveriesWritten = deliveries.prepare(
                changed.values(),
                lot -> Objects.requireNonNull(changed.get(lot)).deliveryAdded());
        Runnable wordsWritten = deliveries.prepareWords(changed.values());
        Runnable lotsWritten = lots.prepare(changed.values());
        Map<Boolean, List<Movement>> movements =
                changes.movements().stream().collect(Collectors.partitioningBy(changes::waitsForItsLot));
        Map<Boolean, List<Map.Entry<BinKey, BinChange>>> parts = changes.bins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.partitioningBy(entry -> changes.waitsForItsLot(entry.getKey())));
        Map<Boolean, List<Map.Entry<CellKey, CellChange>>> cells = changes.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.partitioningBy(entry -> changes.waitsForItsLot(entry.getKey())));
        Runnable movementsWritten = ledger.prepare(movements.getOrDefault(false, List.of()));
        Runnable partsWritten = bins.prepare(parts.getOrDefault(false, List.of()), changed);
        Runnable daysWritten = withSums ? days.prepare(parts.getOrDefault(false, List.of()), changed) : () -> {};
        Runnable cellsWritten = stock.prepare(cells.getOrDefault(false, List.of()), changed);
        Runnable itemPartsWritten = withSums ? itemBins.prepare(changes.bins()) : () -> {};
        Runnable customersWritten = customers.prepare(changes.customers());
        Runnable namesWritten = names.prepare(changes.supplierNumbers());
        Runnable expiriesWritten = expiries.prepare(changes.expiries());
        return () -> {
            deliveriesWritten.run();
            wordsWritten.run();
            lotsWritten.run();
            movementsWritten.run();
            ledger.prepare(movements.getOrDefault(true, List.of())).run();
            partsWritten.run();
            daysWritten.run();
            bins.prepareOlder(parts.getOrDefault(true, List.of()), changed).run();
            cellsWritten.run();
            stock.prepare(cells.getOrDefault(true, List.of()), changed).run();
            itemPartsWritten.run();
            customersWritten.run();
            namesWritten.run();
            expiriesWritten.run();
        };
    }

    /** A lot takes another one over, whose rows are all there. */
    void takeOver(LotTookOver event) {
        deliveries.write(event);
        names.write(event);
        customers.write(event);
    }

    /** Rows that are there get another expiry date. */
    void expire(LotId lot, LocalDate date) {
        bins.expire(lot, date);
        stock.expire(lot, date);
    }
}

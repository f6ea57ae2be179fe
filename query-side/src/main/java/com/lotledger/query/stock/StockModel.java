package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The stock ledger with its lots and bin quantities, and which of it recalls are about. */
@Component
public final class StockModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "stock";

    private static final Set<String> ADDED_TO = Set.of("stock_ledger", "ledger_account", "ledger_calendar");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "stock_ledger",
                "lot",
                "lot_delivery",
                "lot_name",
                "lot_customer",
                "lot_stock",
                "bin_quantity",
                "item_bin_quantity",
                "expiry_day",
                "lot_expiry",
                "recorded_moment",
                "ledger_closing",
                "ledger_account",
                "ledger_calendar",
                "recall_scope",
                "recall_delivery");
    }

    @Override
    public boolean isOnlyAddedTo(String table) {
        return ADDED_TO.contains(table);
    }

    @Override
    public List<Class<?>> events() {
        return List.of(LotEvent.class, PurchaseReceiptEvent.class, ItemEvent.class, RecallEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new StockProjection(schema, database, true);
    }

    @Override
    public Projection filling(String schema, JdbcOperations database) {
        return new StockProjection(schema, database, false);
    }

    @Override
    public void derive(String schema, JdbcOperations database) {
        new ItemBinQuantityTable(schema, database).derive();
        new ExpiryDayTable(schema, database).derive();
        new LedgerClosing(schema, database).closeAll();
    }
}

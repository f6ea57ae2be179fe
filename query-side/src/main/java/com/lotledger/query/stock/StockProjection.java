package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds a batch in memory, then writes each table once. Only what changes rows that are there already, whatever made them, is
 * written when all before it is and nothing after it: a lot that takes another one over, and a new expiry date.
 */
final class StockProjection implements Projection {

    private final StockTables tables;

    StockProjection(String schema, JdbcOperations database, boolean withItemBins) {
        tables = new StockTables(schema, database, withItemBins);
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        List<Runnable> steps = new ArrayList<>();
        StockChanges changes = new StockChanges();
        for (RecordedEvent recorded : batch) {
            changes.add(recorded);
            Runnable rewriting = rewriting(recorded.payload());
            if (rewriting != null) {
                steps.add(tables.prepare(changes));
                steps.add(rewriting);
                changes = new StockChanges();
            }
        }
        steps.add(tables.prepare(changes));
        return () -> steps.forEach(Runnable::run);
    }

    private @Nullable Runnable rewriting(Object event) {
        return switch (event) {
            case LotTookOver over -> () -> tables.takeOver(over);
            case LotExpiryChanged changed ->
                () -> tables.expire(new LotId(changed.item(), changed.lotNumber()), changed.expiresOn());
            default -> null;
        };
    }
}

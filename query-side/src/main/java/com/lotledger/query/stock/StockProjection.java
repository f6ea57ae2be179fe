package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.recallscope.RecallCover;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds a batch in memory, then writes each table once. Only what changes rows that are there already, whatever made them, is
 * written when all before it is and nothing after it: a lot that takes another one over, a new expiry date, and what a recall is
 * about.
 */
final class StockProjection implements Projection {

    private final StockTables tables;
    private final RecordedMomentTable moments;
    private final LedgerClosing closing;
    private final RecallCover recalls;
    private final boolean live;

    /**
     * Writes into the tables of a schema.
     *
     * @param live whether to keep up also what can be made in the end
     */
    StockProjection(String schema, JdbcOperations database, boolean live) {
        tables = new StockTables(schema, database, live);
        moments = new RecordedMomentTable(schema, database);
        closing = new LedgerClosing(schema, database);
        recalls = new RecallCover(schema, database);
        this.live = live;
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        List<Runnable> steps = new ArrayList<>();
        StockChanges changes = new StockChanges();
        int from = 0;
        for (int place = 0; place < batch.size(); place++) {
            RecordedEvent recorded = batch.get(place);
            changes.add(recorded);
            Runnable rewriting = rewriting(recorded);
            if (rewriting != null) {
                steps.add(tables.prepare(changes));
                steps.add(recalls.prepare(batch.subList(from, place)));
                steps.add(rewriting);
                changes = new StockChanges();
                from = place + 1;
            }
        }
        steps.add(tables.prepare(changes));
        steps.add(recalls.prepare(batch.subList(from, batch.size())));
        steps.add(moments.prepare(batch));
        LongSummaryStatistics positions =
                batch.stream().mapToLong(RecordedEvent::position).summaryStatistics();
        if (!batch.isEmpty()) {
            steps.add(() -> reach(positions));
        }
        return () -> steps.forEach(Runnable::run);
    }

    private void reach(LongSummaryStatistics positions) {
        if (live) {
            closing.reach(positions.getMin(), positions.getMax());
        } else {
            closing.note(positions.getMax());
        }
    }

    private @Nullable Runnable rewriting(RecordedEvent recorded) {
        return switch (recorded.payload()) {
            case LotTookOver over ->
                () -> {
                    tables.takeOver(over);
                    recalls.cover(new LotId(over.item(), over.lotNumber()), recorded);
                };
            case StockMovedFromOtherLot in -> () -> recalls.cover(new LotId(in.item(), in.lotNumber()), recorded);
            case LotExpiryChanged changed ->
                () -> {
                    LotId lot = new LotId(changed.item(), changed.lotNumber());
                    tables.expire(lot, changed.expiresOn());
                    recalls.cover(lot, recorded);
                };
            case RecallEvent event -> recalls.rewriting(event, recorded);
            default -> null;
        };
    }
}

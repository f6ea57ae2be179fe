package com.lotledger.query.recall;

import com.lotledger.api.recall.LotToRecall;
import com.lotledger.api.recall.LotsToRecallPage;
import com.lotledger.api.recall.RecallHoldQuery.CountRecalledStock;
import com.lotledger.api.recall.RecallHoldQuery.FindLotsToRecall;
import com.lotledger.api.recall.RecalledStockView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.Page;
import com.lotledger.platform.store.LedgerSchema;
import com.lotledger.query.question.Listing;
import com.lotledger.query.recallscope.ScopeHits;
import com.lotledger.query.recallscope.SqlPart;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the pass that holds: from what lies in stock, by exactly what the coverage says, as the lots themselves go by it. */
@Component
class RecallHoldQueries {

    private static final String STOCK_OF_HITS = """
            (%s) AS hit JOIN views.lot_stock AS stock USING (item, lot_number, receipt, line)
            """;

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final ScopeHits hits = new ScopeHits(LedgerSchema.VIEWS);

    RecallHoldQueries(JdbcClient database, ReachedPosition reached) {
        this.database = database;
        this.reached = reached;
    }

    @QueryHandler
    LotsToRecallPage find(FindLotsToRecall question) {
        long position = reached.stock(question.minPosition());
        SqlPart stock = hits.direct(question.coverage()).with(STOCK_OF_HITS);
        Page<LotToRecall> page = Listing.of(
                        "item, lot_number, max(stock.position) AS position", stock.text(), stock.parameters())
                .where("stock.on_hand <> 0")
                .where("stock.status <> 'RECALLED'")
                .groupedBy("item, lot_number")
                .orderedBy("lots to recall", false, "item text", "lot_number text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new LotToRecall(
                                new LotId(
                                        new ItemCode(row.getString("item")),
                                        new LotNumber(row.getString("lot_number"))),
                                row.getLong("position")));
        return new LotsToRecallPage(page.entries(), position, page.next());
    }

    @QueryHandler
    RecalledStockView count(CountRecalledStock question) {
        long position = reached.stock(question.minPosition());
        SqlPart stock = hits.direct(question.coverage()).with("""
                SELECT count(DISTINCT (item, lot_number, receipt, line)) AS deliveries,
                    count(DISTINCT (item, lot_number)) AS lots
                FROM %s WHERE stock.on_hand <> 0 AND stock.status = 'RECALLED'
                """.formatted(STOCK_OF_HITS));
        return database.sql(stock.text())
                .params(List.copyOf(stock.parameters()))
                .query((row, number) -> new RecalledStockView(row.getLong("deliveries"), row.getLong("lots"), position))
                .single();
    }
}

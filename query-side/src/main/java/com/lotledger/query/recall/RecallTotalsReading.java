package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallTotals;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.query.recallscope.SqlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up where every unit of many deliveries is: one pass over the ledger rows of these deliveries, one over their shipments. */
@Component
final class RecallTotalsReading {

    private static final int MOST_ITEMS = 500;

    /** Deliveries are numbered, because many rows are sorted sooner by a number than by four texts. */
    private static final String BY_ITEM = """
            WITH hit AS MATERIALIZED (SELECT hit.*, row_number() OVER () AS number FROM (%%s) AS hit),
                part AS (SELECT hit.number, %s
                    FROM hit JOIN views.stock_ledger AS ledger USING (item, lot_number, receipt, line)
                    WHERE ledger.position <= ? GROUP BY hit.number)
            SELECT item, min(stock_measure) AS stock_measure, %s,
                count(*) FILTER (WHERE NOT handed_on) AS deliveries,
                count(DISTINCT lot_number) FILTER (WHERE NOT handed_on) AS lots
            FROM part JOIN hit USING (number) GROUP BY item ORDER BY item
            """.formatted(LedgerSums.COLUMNS, LedgerSums.OF_PARTS);

    private static final String CUSTOMERS = """
            WITH hit AS MATERIALIZED (%s)
            SELECT count(DISTINCT ledger.customer)
            FROM hit JOIN views.stock_ledger AS ledger USING (item, lot_number, receipt, line)
            WHERE ledger.kind = 'SHIPMENT' AND ledger.position <= ?
            """;

    private final JdbcClient database;

    RecallTotalsReading(JdbcClient database) {
        this.database = database;
    }

    private record OfItem(long deliveries, long lots, RecallBalance balance) {}

    /**
     * The totals up to a position.
     *
     * @param hits the deliveries
     * @param explained what was explained, by item
     */
    RecallTotals read(SqlPart hits, long position, Map<ItemCode, Quantity> explained) {
        SqlPart upTo = new SqlPart("", List.of(position));
        List<OfItem> items = ofItems(hits.with(BY_ITEM + "%s", upTo), explained);
        SqlPart customers = hits.with(CUSTOMERS + "%s", upTo);
        return new RecallTotals(
                items.stream().mapToLong(OfItem::deliveries).sum(),
                items.stream().mapToLong(OfItem::lots).sum(),
                database.sql(customers.text())
                        .params(new ArrayList<>(customers.parameters()))
                        .query(Long.class)
                        .single(),
                items.size(),
                items.stream().map(OfItem::balance).limit(MOST_ITEMS).toList());
    }

    private List<OfItem> ofItems(SqlPart question, Map<ItemCode, Quantity> explained) {
        return database.sql(question.text())
                .params(question.parameters())
                .query((row, number) -> new OfItem(
                        row.getLong("deliveries"),
                        row.getLong("lots"),
                        LedgerSums.balance(
                                row, explained.getOrDefault(new ItemCode(row.getString("item")), Quantity.ZERO))))
                .list();
    }
}

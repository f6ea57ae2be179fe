package com.lotledger.standalone.movements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the tables, past every question, and compares what must agree. */
final class LedgerBooks {

    private static final String CELL =
            "item, lot_number, receipt, line, bin, location, status, coalesce(status_before, '')";

    private final JdbcClient database;

    LedgerBooks(JdbcClient database) {
        this.database = database;
    }

    /** Cells whose stock is not the sum of their ledger rows. */
    List<String> cellsUnlikeTheLedger() {
        return strings("""
                SELECT coalesce(ledger.cell, stock.cell) || ': ' || coalesce(ledger.quantity, 0) || ' or '
                    || coalesce(stock.quantity, 0)
                FROM (SELECT concat_ws(' ', %1$s) AS cell, sum(quantity) AS quantity FROM views.stock_ledger
                        WHERE lot_number <> '' GROUP BY 1) AS ledger
                    FULL JOIN (SELECT concat_ws(' ', %1$s) AS cell, sum(on_hand) AS quantity FROM views.lot_stock
                        GROUP BY 1) AS stock USING (cell)
                WHERE coalesce(ledger.quantity, 0) <> coalesce(stock.quantity, 0)
                """.formatted(CELL));
    }

    /** Bins whose quantity is not the sum of their cells. */
    List<String> binsUnlikeTheirCells() {
        return strings("""
                SELECT bin || ' ' || item || ' ' || lot_number FROM
                    (SELECT item, lot_number, bin, location, sum(on_hand) AS cells FROM views.lot_stock
                        GROUP BY item, lot_number, bin, location) AS stock
                    FULL JOIN (SELECT * FROM views.bin_quantity WHERE lot_number <> '') AS quantity
                        USING (item, lot_number, bin, location)
                WHERE coalesce(cells, 0) <> coalesce(on_hand, 0)
                """);
    }

    /** Lots whose stock is not the sum of their cells. */
    List<String> lotsUnlikeTheirCells() {
        return strings("""
                SELECT item || ' ' || lot_number FROM views.lot
                    LEFT JOIN (SELECT item, lot_number, sum(on_hand) AS cells FROM views.lot_stock
                        GROUP BY item, lot_number) AS stock USING (item, lot_number)
                WHERE on_hand <> coalesce(cells, 0)
                """);
    }

    /** Everything that is, or at the end of any business date was, below zero. */
    List<String> belowZero() {
        return strings("""
                SELECT item || ' ' || lot_number || ' in ' || bin || ' on ' || business_date FROM (
                    SELECT item, lot_number, receipt, line, bin, business_date, sum(sum(quantity)) OVER (
                        PARTITION BY item, lot_number, receipt, line, bin ORDER BY business_date) AS balance
                    FROM views.stock_ledger WHERE lot_number <> ''
                    GROUP BY item, lot_number, receipt, line, bin, business_date) AS days
                WHERE balance < 0
                UNION ALL
                SELECT concat_ws(' ', %s) FROM views.lot_stock WHERE on_hand < 0
                """.formatted(CELL));
    }

    /** What a lot holds, cell by cell, as text. */
    Map<String, String> stockOf(String item, String lotNumber) {
        Map<String, String> cells = new TreeMap<>();
        database.sql("""
                        SELECT concat_ws(' ', receipt, line, bin, location, status, status_before) AS cell,
                            trim_scale(on_hand)::text AS quantity
                        FROM views.lot_stock WHERE item = ? AND lot_number = ? AND on_hand <> 0
                        """).params(item, lotNumber).query(row -> {
            cells.put(row.getString("cell"), row.getString("quantity"));
        });
        return cells;
    }

    /** How many movements are in the store under names that begin so. */
    long movementsStored(String prefix) {
        return database.sql("""
                        SELECT count(*) FROM events.domain_event_entry
                        WHERE payload_type = 'StockMovementRecorded' AND aggregate_identifier LIKE ?
                        """)
                .param("movement/" + prefix + "%")
                .query(Long.class)
                .single();
    }

    private List<String> strings(String question) {
        return database.sql(question).query(String.class).list();
    }
}

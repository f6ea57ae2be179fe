package com.lotledger.query.stock;

import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot_stock}: what is there per lot, delivery, bin and status. */
final class LotStockTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "lot_number text",
            "receipt text",
            "line int4",
            "bin text",
            "location text",
            "status text",
            "status_before text",
            "expires_on date",
            "received_on date",
            "on_hand numeric",
            "position int8",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String upsert;
    private final String expire;

    LotStockTable(String schema, JdbcOperations database) {
        this.database = database;
        String values = COLUMNS.list().replace("received_on", """
                coalesce(received_on, (SELECT delivery.received_on FROM %s.lot_delivery AS delivery
                    WHERE delivery.item = change.item AND delivery.lot_number = change.lot_number
                        AND delivery.receipt = change.receipt AND delivery.line = change.line))
                """.formatted(schema));
        upsert = """
                WITH written AS (
                    INSERT INTO %s.lot_stock AS present (%s) SELECT %s FROM %s
                    ON CONFLICT (item, lot_number, receipt, line, bin, location, status, status_before) DO UPDATE SET
                        on_hand = present.on_hand + excluded.on_hand,
                        position = greatest(present.position, excluded.position),
                        recorded_at = CASE WHEN excluded.position > present.position
                            THEN excluded.recorded_at ELSE present.recorded_at END
                    RETURNING item, bin, position, on_hand)
                SELECT item, bin, position FROM written WHERE on_hand < 0
                """.formatted(schema, COLUMNS.list(), values, COLUMNS.as("change"));
        expire = "UPDATE %s.lot_stock SET expires_on = ?::date WHERE item = ? AND lot_number = ?".formatted(schema);
    }

    Runnable prepare(List<Map.Entry<CellKey, CellChange>> changes, Map<LotId, LotChange> lots) {
        Rows rows = COLUMNS.rows();
        changes.forEach(entry -> {
            CellKey cell = entry.getKey();
            CellChange change = entry.getValue();
            LotChange lot = lots.get(cell.lot());
            rows.add(
                    cell.lot().item(),
                    cell.lot().number(),
                    cell.delivery().receipt(),
                    cell.delivery().line(),
                    cell.bin(),
                    cell.location(),
                    cell.status().status(),
                    cell.statusBefore(),
                    LotTable.dateOf(lot == null ? null : lot.expiresOn()),
                    change.receivedOn(),
                    change.quantity(),
                    change.mark().position(),
                    change.mark().recordedAt());
        });
        return rows.isEmpty() ? () -> {} : () -> NegativeQuantity.refuse(database, upsert, rows);
    }

    /** It repeats the expiry of the lot. */
    void expire(LotId lot, LocalDate date) {
        database.update(
                expire, date.toString(), lot.item().value(), lot.number().value());
    }
}

package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.movement.Customer;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot_customer}: what customers got of a lot and gave back. */
final class LotCustomerTable {

    private static final Columns COLUMNS = Columns.of(
            "customer text",
            "item text",
            "lot_number text",
            "receipt text",
            "line int4",
            "shipped numeric",
            "returned numeric",
            "first_shipped_on date",
            "last_shipped_on date",
            "customer_name text",
            "customer_contact text",
            "customer_told_at int8",
            "position int8",
            "recorded_at timestamptz");

    private static final String ADD_UP = """
            ON CONFLICT (customer, item, lot_number, receipt, line) DO UPDATE SET
                shipped = present.shipped + excluded.shipped,
                returned = present.returned + excluded.returned,
                first_shipped_on = least(present.first_shipped_on, excluded.first_shipped_on),
                last_shipped_on = greatest(present.last_shipped_on, excluded.last_shipped_on),
                customer_name = CASE WHEN excluded.customer_told_at > present.customer_told_at
                    THEN excluded.customer_name ELSE present.customer_name END,
                customer_contact = CASE WHEN excluded.customer_told_at > present.customer_told_at
                    THEN excluded.customer_contact ELSE present.customer_contact END,
                customer_told_at = greatest(present.customer_told_at, excluded.customer_told_at),
                position = greatest(present.position, excluded.position),
                recorded_at = CASE WHEN excluded.position > present.position
                    THEN excluded.recorded_at ELSE present.recorded_at END
            """;

    private final JdbcOperations database;
    private final String upsert;
    private final String takeOver;

    LotCustomerTable(String schema, JdbcOperations database) {
        this.database = database;
        upsert = "INSERT INTO %s.lot_customer AS present (%s) SELECT %s FROM %s "
                        .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("change"))
                + ADD_UP;
        takeOver = """
                WITH taken AS (DELETE FROM %s.lot_customer WHERE item = ? AND lot_number = ? RETURNING *)
                INSERT INTO %s.lot_customer AS present (%s) SELECT %s FROM taken
                """.formatted(schema, schema, COLUMNS.list(), COLUMNS.list().replace("lot_number", "?")) + ADD_UP;
    }

    Runnable prepare(Map<CustomerKey, CustomerChange> changes) {
        Rows rows = COLUMNS.rows();
        changes.forEach((key, change) -> {
            Customer told = change.told();
            rows.add(
                    key.customer(),
                    key.lot().item(),
                    key.lot().number(),
                    key.delivery().receipt(),
                    key.delivery().line(),
                    change.shipped(),
                    change.returned(),
                    LotTable.dateOf(change.firstShippedOn()),
                    change.lastShippedOn() == null ? "-infinity" : change.lastShippedOn(),
                    told == null ? null : told.name(),
                    told == null ? null : told.contact(),
                    change.toldAt(),
                    change.mark().position(),
                    change.mark().recordedAt());
        });
        return rows.isEmpty() ? () -> {} : () -> database.update(upsert, rows);
    }

    /** What customers have of the replaced lot they have of the one that took it over. */
    void write(LotTookOver event) {
        database.update(
                takeOver,
                event.item().value(),
                event.from().value(),
                event.lotNumber().value());
    }
}

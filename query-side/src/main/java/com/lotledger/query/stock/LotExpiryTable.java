package com.lotledger.query.stock;

import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot_expiry}: only ever added to. */
final class LotExpiryTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "lot_number text",
            "position int8",
            "business_date date",
            "recorded_at timestamptz",
            "expires_on date");

    private final JdbcOperations database;
    private final String insert;

    LotExpiryTable(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.lot_expiry (%s) SELECT %s FROM %s"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("change"));
    }

    /** A lot got an expiry date, or none any more. */
    record Change(LotId lot, @Nullable LocalDate expiresOn, RecordedEvent event) {}

    Runnable prepare(List<Change> changes) {
        Rows rows = COLUMNS.rows();
        for (Change change : changes) {
            rows.add(
                    change.lot().item(),
                    change.lot().number(),
                    change.event().position(),
                    change.event().businessDate(),
                    change.event().recordedAt(),
                    LotTable.dateOf(change.expiresOn()));
        }
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }
}

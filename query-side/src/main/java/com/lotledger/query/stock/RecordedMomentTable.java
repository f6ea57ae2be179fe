package com.lotledger.query.stock;

import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.projection.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code recorded_moment}: the last position of every instant at which something was recorded. */
final class RecordedMomentTable {

    private static final Columns COLUMNS = Columns.of("recorded_at timestamptz", "position int8");

    private final JdbcOperations database;
    private final String upsert;

    RecordedMomentTable(String schema, JdbcOperations database) {
        this.database = database;
        upsert = """
                INSERT INTO %s.recorded_moment AS present (%s) SELECT %s FROM %s
                ON CONFLICT (recorded_at) DO UPDATE SET position = greatest(present.position, excluded.position)
                """.formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("moment"));
    }

    Runnable prepare(List<RecordedEvent> batch) {
        Map<Instant, Long> moments = new TreeMap<>();
        batch.forEach(event -> moments.merge(event.recordedAt(), event.position(), Math::max));
        Rows rows = COLUMNS.rows();
        moments.forEach(rows::add);
        return rows.isEmpty() ? () -> {} : () -> database.update(upsert, rows);
    }
}

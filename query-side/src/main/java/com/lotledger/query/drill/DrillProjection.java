package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillEvent;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.projection.Rows;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the steps of a batch with one statement. */
final class DrillProjection implements Projection {

    private static final Columns COLUMNS = Columns.of(
            "drill text", "position int8", "kind text", "told text", "actor text", "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String insert;

    DrillProjection(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.drill_step (%s) SELECT %s FROM %s"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("step"));
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        Rows rows = COLUMNS.rows();
        for (RecordedEvent recorded : batch) {
            DrillEvent event = (DrillEvent) recorded.payload();
            rows.add(
                    event.drill(),
                    recorded.position(),
                    event.getClass().getSimpleName(),
                    told(event),
                    recorded.actor(),
                    recorded.recordedAt());
        }
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }

    private static String told(DrillEvent event) {
        return switch (event) {
            case DrillEvent.DrillStarted started -> JsonText.of(DrillEvent.DrillStarted.class, started);
            case DrillEvent.DrillPhaseCompleted completed ->
                JsonText.of(DrillEvent.DrillPhaseCompleted.class, completed);
            case DrillEvent.DrillSignedOff signed -> JsonText.of(DrillEvent.DrillSignedOff.class, signed);
        };
    }
}

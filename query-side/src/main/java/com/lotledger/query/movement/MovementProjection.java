package com.lotledger.query.movement;

import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockMovementEvent;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.projection.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the movements of a batch with one statement. */
final class MovementProjection implements Projection {

    private static final Columns COLUMNS = Columns.of(
            "movement text",
            "kind text",
            "item text",
            "lot_number text",
            "partner text",
            "document_number text",
            "moved_on date",
            "reason text",
            "recorded text",
            "actor text",
            "position int8",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String insert;

    MovementProjection(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.stock_movement (%s) SELECT %s FROM %s"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("recorded"));
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        Rows rows = COLUMNS.rows();
        for (RecordedEvent recorded : batch) {
            if (recorded.payload() instanceof StockMovementEvent event) {
                switch (event) {
                    case StockMovementRecorded movement -> add(rows, movement, recorded);
                }
            } else {
                throw new IllegalArgumentException("movements are not made of "
                        + recorded.payload().getClass().getSimpleName());
            }
        }
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }

    private static void add(Rows rows, StockMovementRecorded movement, RecordedEvent recorded) {
        MovementDocument document = movement.document();
        rows.add(
                document.movement(),
                document.kind(),
                movement.item(),
                movement.lotNumber(),
                partner(document),
                document.documentNumber(),
                document.movedOn(),
                recorded.message().getMetaData().get(Provenance.REASON),
                JsonText.of(StockMovementRecorded.class, movement),
                recorded.actor(),
                recorded.position(),
                recorded.recordedAt());
    }

    private static String partner(MovementDocument document) {
        Customer customer = document.customer();
        if (customer != null) {
            return customer.code().value();
        }
        return textOf(document.vendor());
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package com.lotledger.query.recall;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.projection.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Adds a row for every event of a case, and keeps how the case stands. Cases change seldom: one statement for each step. */
final class RecallProjection implements Projection {

    private static final Columns ENTRIES = Columns.of(
            "recall text",
            "position int8",
            "kind text",
            "customer text",
            "entry text",
            "told text",
            "reason text",
            "business_date date",
            "actor text",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String addEntries;
    private final String open;
    private final String step;

    RecallProjection(String schema, JdbcOperations database) {
        this.database = database;
        addEntries = "INSERT INTO %s.recall_entry (%s) SELECT %s FROM %s"
                .formatted(schema, ENTRIES.list(), ENTRIES.list(), ENTRIES.as("entry"));
        open = """
                INSERT INTO %s.recall_case (recall, number, recall_class, status, opened_position, opened_at, opened_by,
                    position, recorded_at) VALUES (?, ?, ?, 'OPENED', ?, ?::timestamptz, ?, ?, ?::timestamptz)
                """.formatted(schema);
        step = """
                UPDATE %s.recall_case SET status = coalesce(?, status), position = ?, recorded_at = ?::timestamptz
                WHERE recall = ?
                """.formatted(schema);
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        Rows entries = ENTRIES.rows();
        List<Runnable> steps = new ArrayList<>();
        for (RecordedEvent recorded : batch) {
            if (recorded.payload() instanceof RecallEvent event) {
                add(entries, event, recorded);
                steps.add(() -> step(event, recorded));
            } else {
                throw new IllegalArgumentException(
                        "cases are not made of " + recorded.payload().getClass().getSimpleName());
            }
        }
        return () -> {
            if (!entries.isEmpty()) {
                database.update(addEntries, entries);
            }
            steps.forEach(Runnable::run);
        };
    }

    private static void add(Rows rows, RecallEvent event, RecordedEvent recorded) {
        ToldEvent told = ToldEvent.of(event);
        rows.add(
                event.recall(),
                recorded.position(),
                told.kind(),
                told.customer(),
                told.entry(),
                ToldEvent.json(event),
                recorded.reason(),
                recorded.message().getMetaData().get(Provenance.BUSINESS_DATE),
                recorded.actor(),
                recorded.recordedAt());
    }

    private void step(RecallEvent event, RecordedEvent recorded) {
        String recall = event.recall().value();
        String at = recorded.recordedAt().toString();
        if (event instanceof RecallEvent.RecallOpened opened) {
            database.update(
                    open,
                    recall,
                    opened.number(),
                    opened.recallClass().name(),
                    recorded.position(),
                    at,
                    recorded.actor(),
                    recorded.position(),
                    at);
        } else {
            RecallStatus status = statusAfter(event);
            database.update(step, status == null ? null : status.name(), recorded.position(), at, recall);
        }
    }

    private static @Nullable RecallStatus statusAfter(RecallEvent event) {
        return switch (event) {
            case RecallEvent.RecallConfirmed ignored -> RecallStatus.CONFIRMED;
            case RecallEvent.RecallClosed ignored -> RecallStatus.CLOSED;
            case RecallEvent.RecallCancelled ignored -> RecallStatus.CANCELLED;
            default -> null;
        };
    }
}

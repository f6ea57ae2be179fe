package com.lotledger.query.recallscope;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code recall_scope}: what each case is about. It is read anew each time: another process may have written it. */
final class OpenScopes {

    private final JdbcOperations database;
    private final String open;
    private final String one;
    private final String write;
    private final String rewrite;
    private final String end;

    OpenScopes(String schema, JdbcOperations database) {
        this.database = database;
        open = "SELECT recall, coverage FROM %s.recall_scope WHERE status IN ('OPENED', 'CONFIRMED') ORDER BY recall"
                .formatted(schema);
        one = "SELECT coverage FROM %s.recall_scope WHERE recall = ?".formatted(schema);
        write = """
                INSERT INTO %s.recall_scope (recall, status, coverage, position, recorded_at)
                VALUES (?, ?, ?, ?, ?::timestamptz)
                ON CONFLICT (recall) DO UPDATE SET status = excluded.status, coverage = excluded.coverage,
                    position = excluded.position, recorded_at = excluded.recorded_at
                """.formatted(schema);
        rewrite = """
                UPDATE %s.recall_scope SET coverage = ?, position = ?, recorded_at = ?::timestamptz WHERE recall = ?
                """.formatted(schema);
        end = """
                UPDATE %s.recall_scope SET status = ?, position = ?, recorded_at = ?::timestamptz WHERE recall = ?
                """.formatted(schema);
    }

    /** A case that receives what comes later. */
    record Open(RecallId recall, RecallCoverage coverage) {}

    List<Open> read() {
        return database.query(
                open,
                (row, number) -> new Open(
                        new RecallId(row.getString("recall")),
                        JsonText.read(RecallCoverage.class, row.getString("coverage"))));
    }

    RecallCoverage coverageOf(RecallId recall) {
        List<String> found = database.queryForList(one, String.class, recall.value());
        if (found.isEmpty()) {
            throw new IllegalStateException(recall + " changed before it was opened");
        }
        return JsonText.read(RecallCoverage.class, found.getFirst());
    }

    void write(RecallId recall, RecallStatus status, RecallCoverage coverage, RecordedEvent by) {
        database.update(
                write,
                recall.value(),
                status.name(),
                JsonText.of(RecallCoverage.class, coverage),
                by.position(),
                by.recordedAt().toString());
    }

    void exclude(RecallId recall, RecallExclusion exclusion, RecordedEvent by) {
        RecallCoverage before = coverageOf(recall);
        rewrite(
                recall,
                Stream.concat(before.exclusions().stream(), Stream.of(exclusion))
                        .toList(),
                before.scope(),
                by);
    }

    /** Answers what the case covers without the exclusion. */
    RecallCoverage include(RecallId recall, RecallExclusion exclusion, RecordedEvent by) {
        RecallCoverage before = coverageOf(recall);
        return rewrite(
                recall,
                before.exclusions().stream()
                        .filter(each -> !each.equals(exclusion))
                        .toList(),
                before.scope(),
                by);
    }

    private RecallCoverage rewrite(
            RecallId recall, List<RecallExclusion> exclusions, RecallScope scope, RecordedEvent by) {
        RecallCoverage coverage = new RecallCoverage(scope, exclusions);
        database.update(
                rewrite,
                JsonText.of(RecallCoverage.class, coverage),
                by.position(),
                by.recordedAt().toString(),
                recall.value());
        return coverage;
    }

    void end(RecallId recall, RecallStatus status, RecordedEvent by) {
        database.update(end, status.name(), by.position(), by.recordedAt().toString(), recall.value());
    }
}

package com.lotledger.query.recallscope;

import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code recall_delivery}: which deliveries each case covers, since when, and until when. */
final class CoveredDeliveries {

    private static final String SAME = """
            present.recall = ? AND present.item = hit.item AND present.lot_number = hit.lot_number
                AND present.receipt = hit.receipt AND present.line = hit.line AND present.left_position IS NULL
            """;

    private final JdbcOperations database;
    private final ScopeHits hits;
    private final String add;
    private final String addEach;
    private final String leaveUnlessHit;
    private final String leave;

    CoveredDeliveries(String schema, JdbcOperations database, ScopeHits hits) {
        this.database = database;
        this.hits = hits;
        String into = "INSERT INTO %s.recall_delivery (recall, item, lot_number, receipt, line, position, recorded_at) "
                .formatted(schema);
        String unlessPresent =
                " WHERE NOT EXISTS (SELECT 1 FROM %s.recall_delivery AS present WHERE %s)".formatted(schema, SAME);
        add = into + "SELECT %s::text, hit.*, %s::bigint, %s::timestamptz FROM (%s) AS hit" + unlessPresent + "%s";
        addEach = into + "SELECT %s::text, hit.*, came.position, came.recorded_at FROM (%s) AS hit JOIN (%s) AS came"
                + " USING (item, lot_number, receipt, line)" + unlessPresent + "%s";
        leaveUnlessHit = """
                UPDATE %s.recall_delivery AS present SET left_position = %%s
                WHERE present.recall = %%s AND present.left_position IS NULL AND NOT EXISTS (SELECT 1 FROM (%%s) AS hit
                    WHERE present.item = hit.item AND present.lot_number = hit.lot_number
                        AND present.receipt = hit.receipt AND present.line = hit.line)
                """.formatted(schema);
        leave = """
                UPDATE %s.recall_delivery AS delivery SET left_position = %%s
                WHERE delivery.recall = %%s AND delivery.left_position IS NULL AND (%%s)
                """.formatted(schema);
    }

    /** Covers all of these that are not covered yet, by an event. */
    void add(RecallId recall, SqlPart found, RecordedEvent by) {
        update(value(recall.value())
                .with(add, value(by.position()), value(by.recordedAt().toString()), found, silently(recall)));
    }

    /** Covers those of some arrivals that are not covered yet, each by the event that brought it. */
    void addEach(RecallId recall, SqlPart found, SqlPart arrivals) {
        update(value(recall.value()).with(addEach, found, arrivals, silently(recall)));
    }

    /** Lets go what is none of these. */
    void keepOnly(RecallId recall, SqlPart found, RecordedEvent by) {
        update(value(by.position()).with(leaveUnlessHit, value(recall.value()), found));
    }

    /** Lets go what an exclusion is about. */
    void leave(RecallId recall, RecallExclusion exclusion, RecordedEvent by) {
        update(value(by.position()).with(leave, value(recall.value()), hits.excluded(List.of(exclusion))));
    }

    private void update(SqlPart statement) {
        database.update(statement.text(), statement.parameters().toArray());
    }

    private static SqlPart value(Object value) {
        return new SqlPart("?", List.of(value));
    }

    /** The value of a question mark that the statement holds already. */
    private static SqlPart silently(RecallId recall) {
        return new SqlPart("", List.of(recall.value()));
    }
}

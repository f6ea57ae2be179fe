package com.lotledger.query.selfaudit;

import com.lotledger.api.selfaudit.SelfAuditView.State;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code self_audit} and {@code self_audit_part}. */
@Component
class SelfAuditTable {

    private final JdbcClient database;

    SelfAuditTable(JdbcClient database) {
        this.database = database;
    }

    /** A self-audit as it is kept. */
    record Row(
            String id,
            @Nullable Instant dueAt,
            List<String> views,
            State state,
            Instant askedAt,
            String askedBy,
            @Nullable Instant finishedAt,
            @Nullable String failure) {}

    /** What a read model showed, with the comparison that tells more. */
    record Part(String audit, String view, long comparison, long differences, Instant finishedAt) {}

    /** Adds one; false when one is under way, has that name, or was added for that night. */
    boolean add(String id, @Nullable Instant dueAt, List<String> views, Instant now, String askedBy) {
        return database.sql("""
                        INSERT INTO views.self_audit (id, due_at, views, state, asked_at, asked_by)
                        VALUES (?, ?, ?, 'RUNNING', ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(Arrays.asList(
                                id,
                                dueAt == null ? null : Timestamp.from(dueAt),
                                views.toArray(String[]::new),
                                Timestamp.from(now),
                                askedBy))
                        .update()
                == 1;
    }

    boolean hasNight(Instant dueAt) {
        return database.sql("SELECT EXISTS (SELECT FROM views.self_audit WHERE due_at = ?)")
                .param(Timestamp.from(dueAt))
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(String id) {
        return database.sql("SELECT * FROM views.self_audit WHERE id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    Optional<Row> underWay() {
        return database.sql("SELECT * FROM views.self_audit WHERE state = 'RUNNING'")
                .query((row, number) -> row(row))
                .optional();
    }

    Page<Row> latest(int limit, @Nullable String cursor) {
        return Listing.of("*", "views.self_audit")
                .orderedBy("self-audits", true, "asked_at timestamptz", "id text")
                .read(database, limit, cursor, (row, number) -> row(row));
    }

    void addPart(String audit, String view, long comparison, Instant now) {
        database.sql("INSERT INTO views.self_audit_part VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(audit, view, comparison, Timestamp.from(now))
                .update();
    }

    List<Part> partsOf(String audit) {
        return database.sql("""
                        SELECT part.audit, part.view, part.comparison, differences, part.finished_at
                        FROM views.self_audit_part AS part JOIN views.view_comparison ON id = part.comparison
                        WHERE part.audit = ? ORDER BY part.view
                        """).param(audit).query((row, number) -> part(row)).list();
    }

    /** What each read model showed last. */
    List<Part> latestParts() {
        return database.sql("""
                        SELECT DISTINCT ON (part.view) part.audit, part.view, part.comparison, differences, part.finished_at
                        FROM views.self_audit_part AS part JOIN views.view_comparison ON id = part.comparison
                        ORDER BY part.view, part.finished_at DESC
                        """).query((row, number) -> part(row)).list();
    }

    /** The last one that is over. */
    Optional<Row> latestFinished() {
        return database.sql(
                        "SELECT * FROM views.self_audit WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1")
                .query((row, number) -> row(row))
                .optional();
    }

    void end(String id, State state, Instant now, @Nullable String failure) {
        database.sql("UPDATE views.self_audit SET state = ?, finished_at = ?, failure = ? WHERE id = ?")
                .params(Arrays.asList(state.name(), Timestamp.from(now), failure, id))
                .update();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("audit"),
                row.getString("view"),
                row.getLong("comparison"),
                row.getLong("differences"),
                Cells.instant(row, "finished_at"));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                Cells.instantOrNull(row, "due_at"),
                List.of((String[]) row.getArray("views").getArray()),
                State.valueOf(row.getString("state")),
                Cells.instant(row, "asked_at"),
                row.getString("asked_by"),
                Cells.instantOrNull(row, "finished_at"),
                row.getString("failure"));
    }
}

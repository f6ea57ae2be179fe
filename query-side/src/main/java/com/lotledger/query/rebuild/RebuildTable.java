package com.lotledger.query.rebuild;

import com.lotledger.api.rebuild.ViewRebuildView.State;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.store.MessageSerializer;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code view_rebuild}. Its rows change in the transaction of the tables they tell of. */
@Component
class RebuildTable {

    private final JdbcClient database;
    private final MessageSerializer serializer;

    RebuildTable(JdbcClient database, MessageSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Adds a rebuild; refused while another one is under way. */
    void add(String id, List<String> views, Instant startedAt, String startedBy) {
        try {
            database.sql("""
                            INSERT INTO views.view_rebuild (id, views, state, events_done, events_total, started_at, started_by)
                            VALUES (?, ?, ?, 0, 0, ?, ?)
                            """)
                    .params(
                            id,
                            views.toArray(String[]::new),
                            State.FILLING.name(),
                            startedAt.atOffset(ZoneOffset.UTC),
                            startedBy)
                    .update();
        } catch (DuplicateKeyException underWay) {
            throw Refusal.conflict("R-X20", "views", "another rebuild is under way; wait until it is done");
        }
    }

    Optional<RebuildRow> find(String id) {
        return database.sql("SELECT * FROM views.view_rebuild WHERE id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The one that is not over yet. */
    Optional<RebuildRow> underWay() {
        return database.sql("SELECT * FROM views.view_rebuild WHERE state IN ('FILLING', 'INDEXING', 'REPLACING')")
                .query(this::row)
                .optional();
    }

    List<RebuildRow> latest(int limit) {
        return database.sql("SELECT * FROM views.view_rebuild ORDER BY started_at DESC, id DESC LIMIT ?")
                .param(limit)
                .query(this::row)
                .list();
    }

    void reached(String id, @Nullable TrackingToken token, long position, long head) {
        SerializedObject<String> stored = token == null ? null : serializer.serialize(token, String.class);
        database.sql("""
                        UPDATE views.view_rebuild SET token = ?, token_type = ?, events_done = ?,
                            events_total = greatest(?, ?)
                        WHERE id = ?
                        """)
                .params(java.util.Arrays.asList(
                        stored == null ? null : stored.getData(),
                        stored == null ? null : stored.getType().getName(),
                        position,
                        position,
                        head,
                        id))
                .update();
    }

    void enter(String id, State state) {
        database.sql("UPDATE views.view_rebuild SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    void end(String id, State state, Instant at, @Nullable String failure) {
        database.sql("UPDATE views.view_rebuild SET state = ?, finished_at = ?, failure = ? WHERE id = ?")
                .params(java.util.Arrays.asList(state.name(), at.atOffset(ZoneOffset.UTC), failure, id))
                .update();
    }

    private RebuildRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        String token = row.getString("token");
        return new RebuildRow(
                row.getString("id"),
                List.of((String[]) row.getArray("views").getArray()),
                State.valueOf(row.getString("state")),
                token == null
                        ? null
                        : serializer.deserialize(
                                new SimpleSerializedObject<>(token, String.class, row.getString("token_type"), null)),
                row.getLong("events_done"),
                row.getLong("events_total"),
                Cells.instant(row, "started_at"),
                finished == null ? null : finished.toInstant(),
                row.getString("started_by"),
                row.getString("failure"));
    }
}

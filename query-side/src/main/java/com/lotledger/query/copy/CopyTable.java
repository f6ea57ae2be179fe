package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.platform.store.MessageSerializer;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code view_copy}. Its rows change in the transaction of the tables they tell of. */
@Component
class CopyTable {

    /** Schemas that the migrations of the event store make. */
    static final int SLOTS = 8;

    private static final String ADD = """
            INSERT INTO views.view_copy (name, slot, purpose, views, asked_position, asked_moment, position, state,
                resumed_at, asked_at, asked_by)
            SELECT ?, (SELECT min(slot) FROM generate_series(1, ?) AS slot
                    WHERE slot NOT IN (SELECT slot FROM views.view_copy)),
                ?, ?, ?, ?, ?, 'FILLING', ?, ?, ?
            """;

    private final JdbcClient database;
    private final MessageSerializer serializer;

    CopyTable(JdbcClient database, MessageSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Keeps others from adding copies until the transaction ends. */
    void hold() {
        database.sql("LOCK TABLE views.view_copy IN SHARE ROW EXCLUSIVE MODE").update();
    }

    void add(
            String name,
            CopyRow.Purpose purpose,
            List<String> views,
            @Nullable Long askedPosition,
            @Nullable Instant askedMoment,
            long position,
            Instant now,
            String askedBy) {
        database.sql(ADD)
                .params(Arrays.asList(
                        name,
                        SLOTS,
                        purpose.name(),
                        views.toArray(String[]::new),
                        askedPosition,
                        askedMoment == null ? null : Timestamp.from(askedMoment),
                        position,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        askedBy))
                .update();
    }

    Optional<CopyRow> find(String name) {
        return database.sql("SELECT * FROM views.view_copy WHERE name = ?")
                .param(name)
                .query(this::row)
                .optional();
    }

    List<CopyRow> all() {
        return database.sql("SELECT * FROM views.view_copy ORDER BY asked_at DESC, name")
                .query(this::row)
                .list();
    }

    /** What is to be worked on for those who asked: first what is thrown away, then the oldest. */
    Optional<CopyRow> nextUnderWay() {
        return database.sql("""
                        SELECT * FROM views.view_copy
                        WHERE state = 'THROWN_AWAY' OR (purpose = 'ASKED' AND state IN ('FILLING', 'INDEXING'))
                        ORDER BY state = 'THROWN_AWAY' DESC, asked_at, name LIMIT 1
                        """).query(this::row).optional();
    }

    /** Begins anew with empty tables. */
    void restart(String name) {
        database.sql("""
                        UPDATE views.view_copy SET state = 'FILLING', filled = false, token = NULL, token_type = NULL,
                            events_done = 0, resumed_from = 0
                        WHERE name = ? AND state IN ('FILLING', 'INDEXING', 'READY')
                        """).param(name).update();
    }

    void takenUp(String name, Instant at) {
        database.sql("UPDATE views.view_copy SET resumed_at = ?, resumed_from = events_done WHERE name = ?")
                .params(Timestamp.from(at), name)
                .update();
    }

    /** Notes the place reached; false when the copy is not to be worked on any more. */
    boolean reached(String name, @Nullable TrackingToken token, long position) {
        SerializedObject<String> stored = token == null ? null : serializer.serialize(token, String.class);
        return database.sql("""
                        UPDATE views.view_copy SET token = ?, token_type = ?, events_done = ?
                        WHERE name = ? AND state IN ('FILLING', 'READY')
                        """)
                        .params(Arrays.asList(
                                stored == null ? null : stored.getData(),
                                stored == null ? null : stored.getType().getName(),
                                position,
                                name))
                        .update()
                == 1;
    }

    /** Goes from one state to the next; false when it was in another one. */
    boolean enter(String name, State next, State... before) {
        return database.sql("UPDATE views.view_copy SET state = ?, failure = NULL WHERE name = ? AND state = ANY (?)")
                        .params(
                                next.name(),
                                name,
                                Arrays.stream(before).map(State::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    boolean ready(String name, Instant at) {
        return database.sql("""
                        UPDATE views.view_copy SET state = 'READY', filled = true, ready_at = ?
                        WHERE name = ? AND state = 'INDEXING'
                        """).params(Timestamp.from(at), name).update() == 1;
    }

    /** Moves the place up to which events are to be in a copy that was made at the end. */
    void extend(String name, long position) {
        database.sql("UPDATE views.view_copy SET position = ? WHERE name = ? AND state = 'READY'")
                .params(position, name)
                .update();
    }

    void fail(String name, String failure) {
        database.sql("""
                        UPDATE views.view_copy SET state = 'FAILED', failure = ?
                        WHERE name = ? AND state IN ('FILLING', 'INDEXING')
                        """).params(failure, name).update();
    }

    void discard(String name) {
        database.sql("UPDATE views.view_copy SET state = 'THROWN_AWAY' WHERE name = ?")
                .param(name)
                .update();
    }

    void remove(String name) {
        database.sql("DELETE FROM views.view_copy WHERE name = ?").param(name).update();
    }

    private CopyRow row(ResultSet row, int number) throws SQLException {
        String token = row.getString("token");
        return new CopyRow(
                row.getString("name"),
                row.getInt("slot"),
                CopyRow.Purpose.valueOf(row.getString("purpose")),
                List.of((String[]) row.getArray("views").getArray()),
                row.getObject("asked_position", Long.class),
                Cells.instantOrNull(row, "asked_moment"),
                row.getLong("position"),
                State.valueOf(row.getString("state")),
                row.getBoolean("filled"),
                token == null
                        ? null
                        : serializer.deserialize(
                                new SimpleSerializedObject<>(token, String.class, row.getString("token_type"), null)),
                row.getLong("events_done"),
                Cells.instant(row, "resumed_at"),
                row.getLong("resumed_from"),
                Cells.instant(row, "asked_at"),
                row.getString("asked_by"),
                Cells.instantOrNull(row, "ready_at"),
                row.getString("failure"));
    }
}

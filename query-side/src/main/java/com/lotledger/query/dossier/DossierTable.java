package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierView;
import com.lotledger.api.dossier.DossierView.State;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which dossiers were asked for and how far they are, for every process that works on the same database. */
class DossierTable {

    /** Within it, whoever builds says that they still do. */
    static final Duration ALIVE = Duration.ofSeconds(60);

    private static final int MOST = 500;

    private final JdbcClient database;

    DossierTable(JdbcClient database) {
        this.database = database;
    }

    /** Which dossier is to be built. */
    record Order(RecallId recall, long position) {}

    /** Asks for a dossier; one that failed is begun anew, and any other stays as it is. */
    void request(RecallId recall, long position, String by, Instant at) {
        database.sql("""
                        INSERT INTO events.recall_dossier (recall, position, state, requested_by, requested_at)
                        VALUES (?, ?, 'WAITING', ?, ?)
                        ON CONFLICT (recall, position) DO UPDATE
                        SET state = 'WAITING', failure = NULL, finished_at = NULL, step = NULL, steps_done = 0
                        WHERE recall_dossier.state = 'FAILED'
                        """).params(recall.value(), position, by, sql(at)).update();
    }

    Optional<DossierView> find(RecallId recall, long position) {
        return database.sql("SELECT * FROM events.recall_dossier WHERE recall = ? AND position = ?")
                .params(recall.value(), position)
                .query(DossierTable::view)
                .optional();
    }

    List<DossierView> of(RecallId recall) {
        return database.sql("SELECT * FROM events.recall_dossier WHERE recall = ? ORDER BY position DESC LIMIT ?")
                .params(recall.value(), MOST)
                .query(DossierTable::view)
                .list();
    }

    /** Takes up a dossier that nobody builds, or whose builder has not been heard of for a while. */
    Optional<Order> takeUp(String builder, Instant now) {
        return database.sql("""
                        UPDATE events.recall_dossier SET state = 'BUILDING', builder = ?, alive_until = ?
                        WHERE (recall, position) = (
                            SELECT recall, position FROM events.recall_dossier
                            WHERE state = 'WAITING' OR (state = 'BUILDING' AND alive_until < ?)
                            ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING recall, position
                        """)
                .params(builder, sql(now.plus(ALIVE)), sql(now))
                .query((row, number) -> new Order(new RecallId(row.getString(1)), row.getLong(2)))
                .optional();
    }

    void stillBuilding(Order order, String builder, Instant now) {
        database.sql("""
                        UPDATE events.recall_dossier SET alive_until = ?
                        WHERE recall = ? AND position = ? AND builder = ? AND state = 'BUILDING'
                        """)
                .params(sql(now.plus(ALIVE)), order.recall().value(), order.position(), builder)
                .update();
    }

    void reached(Order order, String builder, String step, int done, int all) {
        database.sql("""
                        UPDATE events.recall_dossier SET step = ?, steps_done = ?, steps = ?
                        WHERE recall = ? AND position = ? AND builder = ? AND state = 'BUILDING'
                        """)
                .params(step, done, all, order.recall().value(), order.position(), builder)
                .update();
    }

    void ready(Order order, String builder, long bytes, String sha256, Instant at) {
        database.sql("""
                        UPDATE events.recall_dossier
                        SET state = 'READY', steps_done = steps, bytes = ?, sha256 = ?, finished_at = ?
                        WHERE recall = ? AND position = ? AND builder = ? AND state = 'BUILDING'
                        """)
                .params(bytes, sha256, sql(at), order.recall().value(), order.position(), builder)
                .update();
    }

    /** Says why it failed; leaves it to others when there is no reason. */
    void giveUp(Order order, String builder, @Nullable String failure, Instant at) {
        database.sql("""
                        UPDATE events.recall_dossier SET state = ?, failure = ?, finished_at = ?
                        WHERE recall = ? AND position = ? AND builder = ? AND state = 'BUILDING'
                        """)
                .params(Arrays.asList(
                        failure == null ? State.WAITING.name() : State.FAILED.name(),
                        failure,
                        failure == null ? null : sql(at),
                        order.recall().value(),
                        order.position(),
                        builder))
                .update();
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DossierView view(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new DossierView(
                new RecallId(row.getString("recall")),
                row.getLong("position"),
                State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getInt("steps_done"),
                row.getInt("steps"),
                row.getObject("bytes", Long.class),
                row.getString("sha256"),
                row.getString("requested_by"),
                Cells.instant(row, "requested_at"),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }
}

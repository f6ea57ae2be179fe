package com.lotledger.platform.axonserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.axonserver.EventCopy.Arrived;
import com.lotledger.platform.store.StoredEventMapper;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events in PostgreSQL as they are stored, in order. */
final class PostgresRows {

    static final int AT_ONCE = 1_000;

    private static final String NEXT = """
            SELECT global_index, event_identifier, aggregate_identifier, sequence_number, type, payload_type,
                payload_revision, payload, meta_data, time_stamp
            FROM events.domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT ?
            """;

    private final JdbcClient database;
    private final ObjectMapper json = StoredEventMapper.create();

    PostgresRows(JdbcClient database) {
        this.database = database;
    }

    long count() {
        return database.sql("SELECT count(*) FROM events.domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** The next ones behind a position; none at the end. */
    List<Arrived> behind(long position) {
        return database.sql(NEXT)
                .params(position, AT_ONCE)
                .query((row, number) -> new Arrived(
                        row.getLong(1),
                        new CopiedEvent(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getString(8),
                                        row.getString(9),
                                        row.getString(10))
                                .inOrder(json)))
                .list();
    }
}

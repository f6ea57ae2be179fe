package com.lotledger.query.feed;

import com.lotledger.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Another transaction that stores events: it says when it commits. */
public final class EventWriter implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                payload_type, payload_revision, payload, meta_data, time_stamp)
            VALUES (?, ?, 0, 'Lot', 'LotExpired', '1', ?, '{"actor":"ann","businessDate":"2026-03-31"}', ?)
            RETURNING global_index
            """;

    private final Connection connection;

    public EventWriter(TestDatabase database) {
        try {
            connection = DriverManager.getConnection(
                    database.address().url(),
                    database.address().username(),
                    database.address().password());
            connection.setAutoCommit(false);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Stores that lots expired, without committing; answers their positions. */
    List<Long> store(int events) {
        return store(events, "2026-03-31T10:00:00.000Z");
    }

    public List<Long> store(int events, String recordedAt) {
        List<Long> positions = new ArrayList<>();
        for (int each = 0; each < events; each++) {
            positions.add(storeOf(UUID.randomUUID().toString(), recordedAt));
        }
        return positions;
    }

    /** Stores that a lot expired, without committing; answers the position. */
    public long storeOf(String lot, String recordedAt) {
        String name = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, name);
            insert.setString(2, "lot/IT-1/" + name);
            insert.setString(3, "{\"item\":\"IT-1\",\"lotNumber\":\"" + lot + "\",\"expiresOn\":\"2026-03-30\"}");
            insert.setString(4, recordedAt);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Holds the transaction open for a while that differs from time to time. */
    void dally() {
        try (PreparedStatement pause = connection.prepareStatement("SELECT pg_sleep(random() * 0.02)")) {
            pause.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

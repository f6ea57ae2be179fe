package com.lotledger.query.kafka;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How far a topic has got, and the right to go on from there: of several processes one has it. The right ends with the
 * connection, so whoever loses the connection can no longer move the cursor either.
 */
final class RelayCursor implements AutoCloseable {

    private static final String CLAIM = "SELECT pg_try_advisory_lock(hashtextextended('lotledger.kafka/' || ?, 0))";
    private static final String READ = "SELECT position FROM events.kafka_relay WHERE topic = ?";
    private static final String MOVE = """
            INSERT INTO events.kafka_relay VALUES (?, ?, ?)
            ON CONFLICT (topic) DO UPDATE SET position = excluded.position, relayed_at = excluded.relayed_at
            """;
    private static final String RELEASE = "SELECT pg_advisory_unlock(hashtextextended('lotledger.kafka/' || ?, 0))";

    private final Connection connection;
    private final String topic;

    private RelayCursor(Connection connection, String topic) {
        this.connection = connection;
        this.topic = topic;
    }

    /** The cursor, or null while another process has it. */
    static @Nullable RelayCursor claim(DataSource database, String topic) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            if (claimed(connection, topic)) {
                return new RelayCursor(connection, topic);
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return null;
    }

    private static boolean claimed(Connection connection, String topic) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, topic);
            try (ResultSet row = claim.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Position of the last event that is relayed; 0 before the first. */
    long position() throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, topic);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    void moveTo(long position, OffsetDateTime now) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, topic);
            move.setLong(2, position);
            move.setObject(3, now);
            move.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement release = connection.prepareStatement(RELEASE)) {
            release.setString(1, topic);
            release.execute();
        }
    }
}

package com.lotledger.platform.testing;

import com.lotledger.api.value.BinCode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A second process that writes to the same streams: its transaction is open while the first one's command runs. */
public final class AnotherWriter implements AutoCloseable {

    private final Connection connection;

    public AnotherWriter(TestDatabase database) {
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

    /** Stores that a bin was described, without committing. */
    public void describe(BinCode bin, long sequenceNumber, String description) {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                    payload_type, payload_revision, payload, meta_data, time_stamp)
                VALUES (?, ?, ?, 'SampleBin', 'StockBinDescribed', '1', ?, '{}', ?)
                """)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, bin.stream());
            insert.setLong(3, sequenceNumber);
            insert.setString(4, "{\"bin\":\"" + bin + "\",\"description\":\"" + description + "\"}");
            insert.setString(5, Instant.now().toString());
            insert.executeUpdate();
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

    /** Commits when the other process waits for this one's transaction to end. */
    public void commitOnceOtherWaits() {
        try (PreparedStatement waiting = connection.prepareStatement(
                "SELECT count(*) FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))")) {
            Instant limit = Instant.now().plusSeconds(10);
            while (!someoneIn(waiting)) {
                if (Instant.now().isAfter(limit)) {
                    throw new IllegalStateException("nobody waits for this transaction");
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean someoneIn(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1) > 0;
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

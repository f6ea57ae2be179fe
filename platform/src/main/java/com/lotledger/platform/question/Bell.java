package com.lotledger.platform.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what other processes announce on a channel, over a connection of its own; it comes back when the connection breaks. */
final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final int LONGEST_SILENCE_MILLIS = 500;
    private static final long AFTER_A_FAILURE_NANOS = 500_000_000;

    private final String channel;
    private final Connecting connecting;
    private final Runnable ring;
    private final Thread thread;
    private volatile boolean closed;

    /** Opens a connection that nobody else uses. */
    interface Connecting {
        Connection connect() throws SQLException;
    }

    /** @param ring runs after every announcement, and now and then without one: an announcement may be missed */
    Bell(String channel, Connecting connecting, Runnable ring) {
        this.channel = channel;
        this.connecting = connecting;
        this.ring = ring;
        this.thread = Thread.ofPlatform().daemon().name("bell-" + channel).start(this::listenOn);
    }

    private void listenOn() {
        while (!closed) {
            try (Connection connection = connecting.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + channel);
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException failure) {
                if (!closed) {
                    LOG.warn("Nothing is heard on {} at the moment; trying again", channel, failure);
                    LockSupport.parkNanos(AFTER_A_FAILURE_NANOS);
                }
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (!closed) {
            ring.run();
            connection.getNotifications(LONGEST_SILENCE_MILLIS);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}

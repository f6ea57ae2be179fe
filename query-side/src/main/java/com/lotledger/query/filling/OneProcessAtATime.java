package com.lotledger.query.filling;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Work that one process of all those on a database does at a time. The end of a process lets another one do it. */
public final class OneProcessAtATime {

    private final DataSource dataSource;
    private final long lock;

    /** Kinds of work. */
    public enum Kind {
        /** Whatever must not meet the moment at which rebuilt tables replace the live ones. */
        REBUILD(4_711_202_603L),
        /** Filling and comparing copies. */
        COPIES(4_711_202_604L),
        /** Self-audits. */
        SELF_AUDIT(4_711_202_605L);

        // Any number that nothing else in this database locks.
        private final long lock;

        Kind(long lock) {
            this.lock = lock;
        }
    }

    public OneProcessAtATime(DataSource dataSource, Kind kind) {
        this.dataSource = dataSource;
        this.lock = kind.lock;
    }

    /** Work that may be interrupted. */
    public interface Work {
        void run() throws InterruptedException;
    }

    /**
     * Does it, unless it is being done.
     *
     * @return whether it was done
     */
    public boolean tryTo(Work work) throws InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            if (!asked(connection, "SELECT pg_try_advisory_lock(" + lock + ")")) {
                return false;
            }
            try {
                work.run();
            } finally {
                asked(connection, "SELECT pg_advisory_unlock(" + lock + ")");
            }
            return true;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("a lock of the database could not be asked for", failure);
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}

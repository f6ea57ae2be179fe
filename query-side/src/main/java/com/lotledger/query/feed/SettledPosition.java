package com.lotledger.query.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to which position nothing can appear any more. Positions are drawn in order but committed in any: one that is missing
 * between two others may still come, or its transaction was rolled back.
 *
 * <p>Whoever stores events holds a lock of the event table from before its positions are drawn until its commit is visible.
 * So once everybody who held it when a position was seen has let go, every position below is either visible or will never be.
 */
final class SettledPosition {

    private static final int READ_AT_ONCE = 1_000;

    private static final String FURTHER = """
            SELECT global_index FROM events.domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT ?
            """;
    private static final String HIGHEST = "SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry";
    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks
            WHERE locktype = 'relation' AND mode = 'RowExclusiveLock'
              AND relation = 'events.domain_event_entry'::regclass
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;

    private final JdbcClient database;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long settled;
    private @Nullable Doubt doubt;

    SettledPosition(JdbcClient database) {
        this.database = database;
    }

    /** A position that was seen, and those who may still store one below it. */
    private record Doubt(long position, Set<String> writers) {}

    /** As far as was known at the last look. */
    long known() {
        return settled;
    }

    /** Looks for further events, and answers how far everything is settled now. */
    long look() {
        looking.lock();
        try {
            advance();
            return settled;
        } finally {
            looking.unlock();
        }
    }

    /** The highest position there is, settled or not. */
    long highest() {
        return database.sql(HIGHEST).query(Long.class).single();
    }

    private void advance() {
        List<Long> further = database.sql(FURTHER)
                .params(settled, READ_AT_ONCE)
                .query(Long.class)
                .list();
        long reached = settled;
        for (long each : further) {
            if (each != reached + 1) {
                break;
            }
            reached = each;
        }
        settled = reached;
        if (further.isEmpty() || (further.getLast() == reached && further.size() < READ_AT_ONCE)) {
            doubt = null;
        } else {
            settleDoubt();
        }
    }

    private void settleDoubt() {
        Doubt now = doubt;
        if (now == null || now.position() <= settled) {
            // The position first: whoever comes to write after it was seen draws a higher one.
            long seen = highest();
            now = new Doubt(seen, writers());
        } else {
            now.writers().retainAll(writers());
        }
        doubt = now.writers().isEmpty() ? null : now;
        if (doubt == null) {
            settled = now.position();
        }
    }

    private Set<String> writers() {
        return new HashSet<>(database.sql(WRITERS).query(String.class).list());
    }
}

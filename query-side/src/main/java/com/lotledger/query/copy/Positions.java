package com.lotledger.query.copy;

import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.query.feed.Feed;
import com.lotledger.query.filling.LiveTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which place among all events is meant by a position, a moment or the end. */
@Component
class Positions {

    private static final Duration LONGEST_TRANSACTION_AND_MORE = Duration.ofSeconds(90);

    private final EventStore store;
    private final LiveTokens live;
    private final JdbcClient database;
    private final ObjectProvider<Feed> feed;

    Positions(EventStore store, LiveTokens live, JdbcClient database, ObjectProvider<Feed> feed) {
        this.store = store;
        this.live = live;
        this.database = database;
        this.feed = feed;
    }

    /** The newest event's; 0 when there is none. */
    long head() {
        return Math.max(0, ProcessorPositions.positionOf(store.createHeadToken()));
    }

    /** Where all these live read models have come at least. */
    long shownByAll(Collection<String> views) {
        return existing(views.stream()
                .mapToLong(view -> Math.max(0, ProcessorPositions.positionOf(live.of(view))))
                .min()
                .orElse(0));
    }

    /** The last event recorded at a moment or before, as far as their order allows to say so. */
    long at(Instant moment) {
        Instant behind = moment.plusMillis(1);
        Feed known = feed.getIfAvailable();
        return existing(
                known == null
                        ? Math.max(0, ProcessorPositions.positionOf(store.createTokenAt(behind)))
                        : known.before(behind));
    }

    /** The last position up to this one at which there is an event: some are left out where a transaction was rolled back. */
    long existing(long position) {
        return feed.getIfAvailable() == null
                ? position
                : database.sql("SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry"
                                + " WHERE global_index <= ?")
                        .param(position)
                        .query(Long.class)
                        .single();
    }

    /** Waits until nothing can appear at or below a position any more. */
    void awaitSettled(long position) throws InterruptedException {
        @Nullable Feed known = feed.getIfAvailable();
        if (known != null && position > 0 && !known.await(position - 1, LONGEST_TRANSACTION_AND_MORE)) {
            throw new IllegalStateException("transactions that may still add events do not end");
        }
    }
}

package com.lotledger.query.copy;

import com.lotledger.query.filling.Ahead;
import com.lotledger.query.filling.ReadAhead;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Brings a read model of a copy to exactly where the live one stands in the snapshot of the transaction. The live rows and their
 * token are of one transaction, so the snapshot shows both as of the same events; nobody has to be held for it.
 */
final class SamePosition {

    private final CopyRow copy;
    private final CopyParts parts;

    SamePosition(CopyRow copy, CopyParts parts) {
        this.copy = copy;
        this.parts = parts;
    }

    /** Whether everything in the copy is in the live rows too; they may be a little behind. */
    boolean isReachedBy(@Nullable TrackingToken live) {
        if (ReadAhead.positionOf(live) < ReadAhead.positionOf(copy.token())) {
            return false;
        }
        Set<Long> onlyCopied = new HashSet<>(gapsOf(live));
        onlyCopied.removeIf(gap -> gap > ReadAhead.positionOf(copy.token()));
        onlyCopied.removeAll(gapsOf(copy.token()));
        return stored(onlyCopied).isEmpty();
    }

    /** Adds what the live rows know besides. */
    void bring(ReadModel model, @Nullable TrackingToken live) throws InterruptedException {
        Set<Long> missing = missing(live);
        if (missing.isEmpty()) {
            return;
        }
        Projection projection = model.into(copy.schema(), parts.database());
        try (Ahead<WantedEvents.Batch> batches =
                new Ahead<>("comparison-reader", new WantedEvents(parts.store(), copy.token(), missing, model))) {
            boolean more = true;
            while (more) {
                WantedEvents.Batch batch = batches.next();
                projection.project(batch.events());
                more = !batch.last();
            }
        }
    }

    private Set<Long> missing(@Nullable TrackingToken live) {
        long from = Math.max(0, ReadAhead.positionOf(copy.token()));
        long until = ReadAhead.positionOf(live);
        Set<Long> missing = live instanceof GapAwareTrackingToken
                ? storedBetween(from, until)
                : LongStream.rangeClosed(from + 1, until).boxed().collect(Collectors.toSet());
        missing.addAll(stored(gapsOf(copy.token())));
        missing.removeAll(gapsOf(live));
        return missing;
    }

    private Set<Long> storedBetween(long after, long until) {
        return new HashSet<>(parts.database()
                .queryForList(
                        "SELECT global_index FROM events.domain_event_entry WHERE global_index > ? AND global_index <= ?",
                        Long.class,
                        after,
                        until));
    }

    private Set<Long> stored(Collection<Long> positions) {
        List<Long> found = positions.isEmpty()
                ? List.of()
                : parts.database()
                        .queryForList(
                                "SELECT global_index FROM events.domain_event_entry WHERE global_index = ANY (?)",
                                Long.class,
                                (Object) positions.toArray(Long[]::new));
        return new HashSet<>(found);
    }

    private static Collection<Long> gapsOf(@Nullable TrackingToken token) {
        return token instanceof GapAwareTrackingToken gapAware ? gapAware.getGaps() : Set.of();
    }
}

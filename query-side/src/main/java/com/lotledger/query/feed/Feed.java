package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Everything that is published, in order of position and without gaps: it ends where something might still appear. */
public final class Feed {

    /** Most positions looked at for one page, whatever the filter. */
    static final int SCAN = 5_000;

    private static final int READ_AT_ONCE = 500;
    private static final int FEWEST_AT_ONCE = 50;

    private final StoredEvents stored;
    private final Publishing publishing;
    private final SettledPosition settled;
    private final Arrivals arrivals;

    Feed(StoredEvents stored, Publishing publishing, SettledPosition settled, Arrivals arrivals) {
        this.stored = stored;
        this.publishing = publishing;
        this.settled = settled;
        this.arrivals = arrivals;
    }

    /** The position behind which everything recorded at a moment or later stands, with perhaps some that was recorded shortly before. */
    public long before(Instant moment) {
        // First how far everything is known: what is stored meanwhile stands behind it.
        long known = settled.look();
        return stored.firstSince(moment)
                .map(first -> Math.min(first - 1, known))
                .orElse(known);
    }

    /** Up to which position nothing can appear any more. */
    public long settled() {
        return settled.look();
    }

    /** Refuses a place that this ledger never reached, such as one from before an older backup was brought back (R-X16). */
    public void checkReached(String field, long position) {
        if (position > settled.known() && position > settled.look() && position > settled.highest()) {
            throw Refusal.conflict(
                    "R-X16", field, "this ledger has not come to the cursor's place; it is of another one");
        }
    }

    /** The next events that are there. */
    public FeedPage read(long after, FeedFilter filter, int limit) {
        long known = settled.known() > after ? settled.known() : settled.look();
        long end = Math.min(known, after + SCAN);
        List<PublishedEvent> found = new ArrayList<>();
        int atOnce = Math.clamp(limit, FEWEST_AT_ONCE, READ_AT_ONCE);
        long at = after;
        while (at < end && found.size() < limit) {
            List<StoredEvent> read = stored.read(at, end, atOnce);
            for (StoredEvent each : read) {
                at = each.position();
                PublishedEvent event = publishing.publish(each);
                if (event != null && filter.accepts(event)) {
                    found.add(event);
                    if (found.size() == limit) {
                        return new FeedPage(found, at);
                    }
                }
            }
            if (read.size() < atOnce) {
                at = end;
            }
        }
        return new FeedPage(found, at);
    }

    /** Whatever the next so many positions tell, and nothing that would have to be read again: for those who read on. */
    FeedPage readOn(long after, FeedFilter filter, int positions) {
        long known = settled.known() > after ? settled.known() : settled.look();
        List<StoredEvent> read = stored.read(after, known, positions);
        List<PublishedEvent> found = new ArrayList<>(read.size());
        for (StoredEvent each : read) {
            PublishedEvent event = publishing.publish(each);
            if (event != null && filter.accepts(event)) {
                found.add(event);
            }
        }
        return new FeedPage(
                found,
                read.size() < positions
                        ? Math.max(known, after)
                        : read.getLast().position());
    }

    /** The next events, waiting for the first at most so long. */
    public FeedPage read(long after, FeedFilter filter, int limit, Duration wait) throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        FeedPage page = read(after, filter, limit);
        while (page.events().isEmpty() && System.nanoTime() - deadline < 0 && !isClosing()) {
            arrivals.await(page.position(), Duration.ofNanos(deadline - System.nanoTime()));
            page = read(page.position(), filter, limit);
        }
        return page;
    }

    /** Waits for something behind a position; false when {@code limit} passed first. */
    public boolean await(long position, Duration limit) throws InterruptedException {
        return arrivals.await(position, limit);
    }

    /** Whether the program ends, and everybody who waits should leave. */
    public boolean isClosing() {
        return arrivals.isClosed();
    }
}

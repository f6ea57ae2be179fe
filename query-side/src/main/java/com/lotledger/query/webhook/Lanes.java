package com.lotledger.query.webhook;

import com.lotledger.api.published.PublishedEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * What was read of the feed and is not delivered yet, by what has to stay in order. Lanes go on beside each other, so that one that
 * fails holds up only itself, until too much is known of what lies behind it. Knows no clock and sends nothing.
 */
final class Lanes {

    /** Most events held. */
    static final int MOST_HELD = 1_000;
    /** Most events delivered ahead of the first that is not: they are delivered again after a crash. */
    static final int MOST_AHEAD = 10_000;

    private final Map<String, Lane> lanes = new HashMap<>();
    private final Deque<Lane> ready = new ArrayDeque<>();
    private final Queue<Lane> resting = new PriorityQueue<>(Comparator.comparing(Lane::retryAt));
    private final Set<Long> held = new HashSet<>();
    private final Deque<Long> known = new ArrayDeque<>();
    private long read;

    /** @param position everything up to it is delivered */
    Lanes(long position) {
        read = position;
    }

    /** Takes events in the order of the feed, which was looked at up to a position. */
    void add(List<PublishedEvent> events, long position) {
        for (PublishedEvent event : events) {
            long place = place(event);
            held.add(place);
            known.add(place);
            Lane lane = lanes.get(event.partitionkey());
            if (lane == null) {
                lane = new Lane(event.partitionkey());
                lanes.put(lane.key(), lane);
                ready.add(lane);
            }
            lane.add(event);
        }
        read = position;
    }

    /**
     * A lane whose first event is to be sent now; it stays out until that {@link #arrived} or {@link #failed}.
     *
     * @param untriedFirst whether to prefer one that has not failed
     */
    Optional<Lane> next(Instant now, boolean untriedFirst) {
        Lane rested = resting.peek();
        boolean due = rested != null && !rested.retryAt().isAfter(now);
        return Optional.ofNullable(due && !(untriedFirst && !ready.isEmpty()) ? resting.poll() : ready.poll());
    }

    void arrived(Lane lane) {
        held.remove(place(lane.first()));
        while (!known.isEmpty() && !held.contains(known.getFirst())) {
            known.removeFirst();
        }
        lane.firstArrived();
        if (lane.isEmpty()) {
            lanes.remove(lane.key());
        } else {
            ready.add(lane);
        }
    }

    void failed(Lane lane, Instant retryAt) {
        lane.retryAt(retryAt);
        resting.add(lane);
    }

    /** Everything up to this position is delivered or was not asked for. */
    long delivered() {
        return known.isEmpty() ? read : known.getFirst() - 1;
    }

    /** Everything up to this position was read. */
    long read() {
        return read;
    }

    /** How many more events may be read. */
    int room() {
        return Math.max(0, Math.min(MOST_HELD - held.size(), MOST_AHEAD - known.size()));
    }

    /** When the next lane has rested; nothing when none rests. */
    Optional<Instant> nextRetry() {
        return Optional.ofNullable(resting.peek()).map(Lane::retryAt);
    }

    boolean hasReady() {
        return !ready.isEmpty();
    }

    private static long place(PublishedEvent event) {
        return Long.parseLong(event.sequence());
    }
}

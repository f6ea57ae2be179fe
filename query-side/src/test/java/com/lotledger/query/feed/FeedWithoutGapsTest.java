package com.lotledger.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.store.StoredEventSerializer;
import com.lotledger.platform.store.StoredNames;
import com.lotledger.platform.testing.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events are committed in another order than their positions were drawn in. */
class FeedWithoutGapsTest {

    private static final FeedFilter EVERYTHING = new FeedFilter(Set.of(), null, null, null);

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient application = database.asApplication();
    private final SettledPosition settled = new SettledPosition(application);
    private final Arrivals arrivals = new Arrivals(settled);
    private final Feed feed = feed(settled, arrivals);

    @AfterEach
    void close() {
        arrivals.close();
    }

    @Test
    void an_event_is_not_told_while_an_earlier_one_may_still_be_committed() {
        try (EventWriter slow = new EventWriter(database);
                EventWriter quick = new EventWriter(database)) {
            long first = slow.store(1).getFirst();
            long second = quick.store(1).getFirst();
            quick.commit();
            assertThat(told(0)).isEmpty();

            slow.commit();
            assertThat(told(0)).containsExactly(first, second);
        }
    }

    @Test
    void a_rolled_back_event_holds_nothing_up_however_many_others_go_on_writing() {
        try (EventWriter slow = new EventWriter(database);
                EventWriter quick = new EventWriter(database);
                EventWriter later = new EventWriter(database)) {
            slow.store(1);
            long second = quick.store(1).getFirst();
            quick.commit();
            assertThat(told(0)).isEmpty();

            long third = later.store(1).getFirst();
            assertThat(told(0)).isEmpty();
            slow.rollBack();
            assertThat(told(0)).containsExactly(second);

            later.commit();
            assertThat(told(0)).containsExactly(second, third);
        }
    }

    @Test
    void a_feed_that_starts_over_a_history_with_gaps_tells_all_of_it() {
        List<Long> committed = new ArrayList<>();
        try (EventWriter writer = new EventWriter(database)) {
            for (int each = 0; each < 30; each++) {
                List<Long> positions = writer.store(100);
                if (each % 3 == 0) {
                    writer.rollBack();
                } else {
                    writer.commit();
                    committed.addAll(positions);
                }
            }
        }

        assertThat(told(0)).containsExactlyElementsOf(committed);
    }

    @Test
    void concurrent_writers_are_read_in_order_every_event_once_and_none_skipped() {
        Queue<Long> committed = new ConcurrentLinkedQueue<>();
        List<Long> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> writers = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> write(60, committed), threads))
                    .toList();
            CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
            long position = 0;
            boolean done = false;
            while (!done) {
                done = all.isDone();
                FeedPage page = page(position, ThreadLocalRandom.current().nextInt(1, 40), Duration.ofMillis(100));
                page.events().forEach(event -> read.add(Long.parseLong(event.sequence())));
                position = page.position();
                done &= page.events().isEmpty();
            }
            all.join();
        }

        List<Long> inOrderOfCommits = List.copyOf(committed);
        assertThat(inOrderOfCommits)
                .as("the writers did get in each other's way")
                .isNotEqualTo(sorted(committed));
        assertThat(read).containsExactlyElementsOf(sorted(committed));
    }

    @Test
    void another_process_that_is_behind_takes_a_cursor_of_the_one_ahead() {
        try (EventWriter writer = new EventWriter(database)) {
            writer.store(3);
            writer.commit();
        }
        long ahead = page(0, 2, Duration.ZERO).position();

        SettledPosition behind = new SettledPosition(application);
        try (Arrivals others = new Arrivals(behind)) {
            Feed other = feed(behind, others);
            other.checkReached("after", ahead);
            assertThat(other.read(ahead, EVERYTHING, 10).events()).hasSize(1);
        }
    }

    @Test
    void a_cursor_of_a_place_never_reached_is_refused_R_X16() {
        assertThatThrownBy(() -> feed.checkReached("after", 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_moment_leaves_out_nothing_that_was_recorded_later_but_stored_before() {
        try (EventWriter writer = new EventWriter(database)) {
            writer.store(1, "2026-03-31T09:00:00.000Z");
            long late = writer.store(1, "2026-03-31T10:00:02.000Z").getFirst();
            long onTime = writer.store(1, "2026-03-31T10:00:00.000Z").getFirst();
            writer.commit();

            assertThat(told(feed.before(Instant.parse("2026-03-31T10:00:00Z")))).containsExactly(late, onTime);
        }
        assertThat(told(feed.before(Instant.parse("2026-04-01T00:00:00Z")))).isEmpty();
        assertThat(told(feed.before(Instant.parse("2020-01-01T00:00:00Z")))).hasSize(3);
    }

    private void write(int times, Queue<Long> committed) {
        try (EventWriter writer = new EventWriter(database)) {
            for (int each = 0; each < times; each++) {
                List<Long> positions = writer.store(ThreadLocalRandom.current().nextInt(1, 5));
                writer.dally();
                if (each % 7 == 0) {
                    writer.rollBack();
                } else {
                    writer.commit();
                    committed.addAll(positions);
                }
            }
        }
    }

    private List<Long> told(long after) {
        List<Long> positions = new ArrayList<>();
        FeedPage page = feed.read(after, EVERYTHING, 500);
        while (!page.events().isEmpty()) {
            page.events().forEach(event -> positions.add(Long.parseLong(event.sequence())));
            page = feed.read(page.position(), EVERYTHING, 500);
        }
        return positions;
    }

    private FeedPage page(long after, int limit, Duration wait) {
        try {
            return feed.read(after, EVERYTHING, limit, wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Feed feed(SettledPosition known, Arrivals waiting) {
        StoredEventSerializer serializer = new StoredEventSerializer(new StoredNames(Vocabulary.EVENTS));
        return new Feed(
                new StoredEvents(application, serializer, NoOpEventUpcaster.INSTANCE),
                new Publishing(URI.create("urn:lotledger")),
                known,
                waiting);
    }

    private static List<Long> sorted(Queue<Long> positions) {
        return positions.stream().sorted().toList();
    }
}

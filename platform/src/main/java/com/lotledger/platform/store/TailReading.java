package com.lotledger.platform.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whether the newest events can be read for the projections. Axon's event store only logs when they cannot and tries again, so
 * that every projection would seem to have caught up.
 */
public final class TailReading {

    private final Clock clock;
    private volatile @Nullable Failure failure;

    public TailReading(Clock clock) {
        this.clock = clock;
    }

    /**
     * Why nothing new can be read.
     *
     * @param kind of the first failure
     * @param since when reading failed first
     */
    public record Failure(String kind, Instant since) {}

    /** What is in the way; empty once it could be read to the end again. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The same events, noting whether they can be read to their end. */
    <T> Stream<T> watched(Stream<T> events) {
        return StreamSupport.stream(new Watched<>(events.spliterator()), false).onClose(events::close);
    }

    private void failed(Throwable cause) {
        if (failure == null) {
            failure = new Failure(cause.getClass().getSimpleName(), clock.instant());
        }
    }

    private final class Watched<T> extends AbstractSpliterator<T> {

        private final Spliterator<T> events;

        private Watched(Spliterator<T> events) {
            super(events.estimateSize(), events.characteristics() & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
            this.events = events;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> taker) {
            try {
                boolean more = events.tryAdvance(taker);
                if (!more) {
                    failure = null;
                }
                return more;
            } catch (RuntimeException | Error cause) {
                failed(cause);
                throw cause;
            }
        }
    }
}

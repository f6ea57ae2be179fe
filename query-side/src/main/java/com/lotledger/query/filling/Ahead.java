package com.lotledger.query.filling;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing after the other on a thread of its own, a little ahead of whoever takes them.
 *
 * @param <T> what is made
 */
public final class Ahead<T> implements AutoCloseable {

    private static final int MOST_WAITING = 2;

    private final BlockingQueue<Made<T>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread maker;

    public Ahead(String name, Work<T> work) {
        maker = Thread.ofPlatform().daemon().name(name).start(() -> make(work));
    }

    /** What runs on the thread; it hands over each thing it made, and ends when there are no more or it is interrupted. */
    public interface Work<T> {
        void handOverTo(Taker<T> taker) throws InterruptedException;
    }

    /** Takes over what was made; waits while there is enough. */
    public interface Taker<T> {
        void take(T made) throws InterruptedException;
    }

    private record Made<T>(@Nullable T thing, @Nullable Throwable failure) {}

    /** The next thing; waits for it. */
    public T next() throws InterruptedException {
        Made<T> made = waiting.take();
        if (made.thing() == null) {
            throw new IllegalStateException("events could not be read", made.failure());
        }
        return made.thing();
    }

    private void make(Work<T> work) {
        try {
            work.handOverTo(made -> waiting.put(new Made<>(made, null)));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        try {
            waiting.put(new Made<>(null, failure));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        maker.interrupt();
    }
}

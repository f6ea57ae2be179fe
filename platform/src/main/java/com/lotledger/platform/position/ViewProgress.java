package com.lotledger.platform.position;

import com.lotledger.platform.processing.ProcessorPositions;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Waits until read models show what a command did. However many wait, one look every few milliseconds serves them all, and
 * nobody looks while nobody waits.
 */
public final class ViewProgress {

    private static final long LOOK_EVERY_MILLIS = 3;

    private final ProcessorPositions positions;
    private final ScheduledExecutorService executor;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean looking = new AtomicBoolean();

    public ViewProgress(ProcessorPositions positions, ScheduledExecutorService executor) {
        this.positions = positions;
        this.executor = executor;
    }

    private record Waiting(
            Collection<String> processors, long position, long deadline, CompletableFuture<Boolean> answer) {}

    /** Like {@link #handled(Collection, long, Duration)}, for every processor of this process. */
    public CompletableFuture<Boolean> handledByAll(long position, Duration limit) {
        return handled(Set.copyOf(positions.processors().keySet()), position, limit);
    }

    /**
     * Waits until every named processor has handled and committed everything up to {@code position}, wherever it runs.
     *
     * @return true when they have; false when {@code limit} passed first
     */
    public CompletableFuture<Boolean> handled(Collection<String> processors, long position, Duration limit) {
        if (processors.stream().allMatch(name -> handledHere(name, position))) {
            return CompletableFuture.completedFuture(true);
        }
        Waiting added =
                new Waiting(processors, position, System.nanoTime() + limit.toNanos(), new CompletableFuture<>());
        waiting.add(added);
        lookSoon();
        return added.answer();
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            var unused = executor.schedule(this::look, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        looking.set(false);
        try {
            waiting.removeIf(this::answered);
        } finally {
            if (!waiting.isEmpty()) {
                lookSoon();
            }
        }
    }

    private boolean answered(Waiting each) {
        try {
            return answeredNow(each);
        } catch (RuntimeException unreadable) {
            return each.answer().completeExceptionally(unreadable);
        }
    }

    private boolean answeredNow(Waiting each) {
        if (each.processors().stream().allMatch(name -> hasHandled(name, each.position()))) {
            return complete(each, true);
        }
        if (System.nanoTime() - each.deadline() >= 0) {
            return complete(each, false);
        }
        return each.answer().isDone();
    }

    /** On another thread: what follows the answer must not hold up the next look. */
    private static boolean complete(Waiting each, boolean handled) {
        var unused = each.answer().completeAsync(() -> handled);
        return true;
    }

    private boolean handledHere(String processor, long position) {
        return ProcessorPositions.covers(positions.handledHere(processor).orElse(null), position);
    }

    private boolean hasHandled(String processor, long position) {
        return ProcessorPositions.covers(positions.handledAnywhere(processor).orElse(null), position);
    }
}

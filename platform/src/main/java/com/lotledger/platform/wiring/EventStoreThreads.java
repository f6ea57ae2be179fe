package com.lotledger.platform.wiring;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;

/** The threads that read the end of the event store; closing waits for their last read, so that the pool may go. */
final class EventStoreThreads implements ThreadFactory {

    private static final Duration LONGEST_READ = Duration.ofSeconds(5);

    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().name("event-store").unstarted(work);
        threads.add(thread);
        return thread;
    }

    /** Called by the container. */
    public void close() throws InterruptedException {
        for (Thread thread : threads) {
            if (!thread.join(LONGEST_READ)) {
                thread.interrupt();
            }
        }
    }
}

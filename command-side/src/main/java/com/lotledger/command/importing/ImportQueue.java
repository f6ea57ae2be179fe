package com.lotledger.command.importing;

import com.lotledger.platform.position.LedgerCommands;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports one at a time, in the order they were asked for: later files may build upon earlier ones. */
final class ImportQueue {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final int MOST_ATTEMPTS_IN_VAIN = 6;
    private static final long FIRST_WAIT_SECONDS = 1;
    private static final long PATIENCE_SECONDS = 60;

    private final LedgerCommands commands;
    private final int receiptsAtOnce;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    ImportQueue(LedgerCommands commands, int receiptsAtOnce) {
        this.commands = commands;
        this.receiptsAtOnce = receiptsAtOnce;
    }

    void add(ImportJob job) {
        thread.execute(() -> run(job));
    }

    /** Settles what is under way and keeps the rest for the next start. */
    void stop() {
        stopping.countDown();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time; it goes on at the next start all the same");
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void run(ImportJob job) {
        try {
            int inVain = 0;
            while (!stopped() && !job.kept().state().isFinal() && inVain < MOST_ATTEMPTS_IN_VAIN) {
                long before = job.kept().checkpoint().line();
                new ImportPass(job, commands, receiptsAtOnce).run(this::stopped);
                inVain = job.kept().checkpoint().line() > before ? 0 : inVain + 1;
                if (job.kept().state() == ImportState.INTERRUPTED) {
                    // The database may be back in a moment.
                    var unused = stopping.await(FIRST_WAIT_SECONDS << inVain, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Import {} broke off and goes on at the next start", job.id(), failure);
        } finally {
            job.leave();
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }
}

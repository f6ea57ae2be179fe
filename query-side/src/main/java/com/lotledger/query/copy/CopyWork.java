package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.platform.program.OrderlyEnd;
import com.lotledger.query.filling.OneProcessAtATime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on what people asked for, one after the other and in one process, and goes on with what was cut short. */
@Component
class CopyWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CopyWork.class);

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final CopyJobs jobs;
    private final CopyParts parts;
    private final ComparisonTable comparisons;
    private final OneProcessAtATime one;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-copies").factory());
    private volatile boolean stopping;
    private volatile boolean running;

    CopyWork(CopyJobs jobs, CopyParts parts, ComparisonTable comparisons, DataSource dataSource) {
        this.jobs = jobs;
        this.parts = parts;
        this.comparisons = comparisons;
        this.one = new OneProcessAtATime(dataSource, OneProcessAtATime.Kind.COPIES);
    }

    @Override
    public void start() {
        running = true;
        executor.execute(this::refillOutdated);
        var unused = executor.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void refillOutdated() {
        try {
            jobs.refillOutdated();
        } catch (RuntimeException failure) {
            LOG.error("The tables of copies could not be looked at", failure);
        }
    }

    private void look() {
        try {
            if (isSomethingToDo()) {
                one.tryTo(this::workOnEverything);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("No copy could be taken up", failure);
            }
        }
    }

    private boolean isSomethingToDo() {
        return parts.copies().nextUnderWay().isPresent()
                || comparisons.nextUnderWay().isPresent();
    }

    private void workOnEverything() throws InterruptedException {
        while (!stopping && isSomethingToDo()) {
            Optional<CopyRow> copy = parts.copies().nextUnderWay();
            if (copy.isPresent()) {
                workOn(copy.get());
            } else {
                comparisons.nextUnderWay().ifPresent(this::compare);
            }
        }
    }

    private void workOn(CopyRow copy) throws InterruptedException {
        try {
            if (copy.state() == State.THROWN_AWAY) {
                jobs.remove(copy);
            } else {
                jobs.fill(copy, () -> stopping);
            }
        } catch (RuntimeException failure) {
            if (stopping) {
                return;
            }
            LOG.error("Copy {} could not be made", copy.name(), failure);
            parts.copies().fail(copy.name(), failure.getClass().getSimpleName());
            if (copy.state() == State.THROWN_AWAY) {
                throw failure;
            }
        }
    }

    private void compare(ComparisonRow comparison) {
        try {
            jobs.compare(comparison.copy(), comparison.id(), () -> stopping);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("Copy {} could not be compared", comparison.copy(), failure);
                comparisons.fail(
                        comparison.id(),
                        failure.getClass().getSimpleName(),
                        parts.clock().instant());
            }
        }
    }

    /** It stops before the pool does, and goes on at the next start. */
    @Override
    public void stop() {
        stopping = true;
        running = false;
        if (!OrderlyEnd.of(executor)) {
            executor.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

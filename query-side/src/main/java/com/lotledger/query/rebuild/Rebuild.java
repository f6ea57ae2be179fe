package com.lotledger.query.rebuild;

import com.lotledger.api.rebuild.ViewRebuildView.State;
import com.lotledger.query.filling.Ahead;
import com.lotledger.query.filling.FreshTables;
import com.lotledger.query.filling.LiveTokens;
import com.lotledger.query.filling.Pace;
import com.lotledger.query.filling.PreparedAhead;
import com.lotledger.query.filling.ReadAhead;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One rebuild: one pass over the events fills fresh tables of all chosen read models, then these replace the live ones. Rows
 * and the place reached change together, so that a rebuild cut short goes on where it stood.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private static final String SCHEMA = "views_rebuild";
    private static final int SWAPS_TRIED = 100;
    // So near to the head, the rest is read while the live processors stand still.
    private static final long NEAR = 2_000;

    private final String id;
    private final List<ReadModel> models;
    private final Parts parts;
    private final BooleanSupplier stopping;
    private final FreshTables tables;
    private final Map<Class<?>, Boolean> concerned = new ConcurrentHashMap<>();
    private Map<ReadModel, Projection> projections;
    private State state;
    private @Nullable TrackingToken token;

    /** What a rebuild works with. */
    record Parts(
            EventStore store,
            Pace pace,
            JdbcOperations database,
            TransactionOperations transactions,
            RebuildTable progress,
            LiveTokens liveTokens,
            LocalProcessors processors,
            Clock clock) {}

    Rebuild(RebuildRow row, List<ReadModel> models, Parts parts, BooleanSupplier stopping) {
        this.id = row.id();
        this.state = row.state();
        this.token = row.token();
        this.models = models;
        this.parts = parts;
        this.stopping = stopping;
        this.tables = new FreshTables(parts.database(), SCHEMA, models);
        this.projections = projectionsIn(state);
    }

    private Map<ReadModel, Projection> projectionsIn(State present) {
        Map<ReadModel, Projection> fitting = new LinkedHashMap<>();
        models.forEach(model -> fitting.put(
                model,
                present == State.REPLACING
                        ? model.into(SCHEMA, parts.database())
                        : model.filling(SCHEMA, parts.database())));
        return fitting;
    }

    private void enter(State next) {
        parts.progress().enter(id, next);
        state = next;
        projections = projectionsIn(next);
    }

    /** Runs to the end, or until it is told to stop. */
    void run() throws InterruptedException {
        if (token == null || !tables.fit()) {
            token = null;
            inLongTransaction(() -> {
                tables.make();
                parts.progress().reached(id, null, 0, head());
                enter(State.FILLING);
            });
        }
        if (state != State.REPLACING) {
            fillUntil(head());
            if (stopping.getAsBoolean()) {
                return;
            }
            enter(State.INDEXING);
            inLongTransaction(() -> {
                models.forEach(model -> model.derive(SCHEMA, parts.database()));
                tables.complete(parts.pace().isAsked());
                enter(State.REPLACING);
            });
        }
        replaceLive();
    }

    private void replaceLive() throws InterruptedException {
        while (!stopping.getAsBoolean() && head() - ReadAhead.positionOf(token) > NEAR) {
            fillUntil(head());
        }
        for (int tried = 1; !stopping.getAsBoolean(); tried++) {
            try {
                swap();
                return;
            } catch (DataAccessException busy) {
                if (tried == SWAPS_TRIED) {
                    throw busy;
                }
                LOG.info(
                        "Rebuild {} waits to replace the live tables: {}",
                        id,
                        busy.getClass().getSimpleName());
                fillUntil(head());
            }
        }
    }

    private void fillUntil(long position) throws InterruptedException {
        if (ReadAhead.positionOf(token) >= position) {
            return;
        }
        try (Ahead<PreparedAhead.Prepared> batches = batchesUntil(position)) {
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                PreparedAhead.Prepared batch = batches.next();
                token = parts.pace().at(() -> committed(batch)).token();
                more = !batch.last();
            }
        }
    }

    private PreparedAhead.Prepared committed(PreparedAhead.Prepared batch) {
        parts.transactions().executeWithoutResult(transaction -> {
            // Lost batches would be read again, so their commits need not wait for the disk; the swap does.
            parts.database().execute("SET LOCAL synchronous_commit = off");
            write(batch);
        });
        return batch;
    }

    private Ahead<PreparedAhead.Prepared> batchesUntil(long position) {
        return new Ahead<>(
                "rebuild-preparer",
                new PreparedAhead(
                        new ReadAhead(parts.store(), parts.pace(), token, position, false, this::concerns),
                        projections));
    }

    private void write(PreparedAhead.Prepared batch) {
        batch.writing().forEach(Runnable::run);
        parts.progress().reached(id, batch.token(), ReadAhead.positionOf(batch.token()), head());
    }

    /**
     * Replaces the live tables in one transaction with the tokens: first the live processors are held, then what they
     * already know is added, so that nobody sees a read model go back in time.
     */
    private void swap() {
        List<String> names = models.stream().map(ReadModel::name).toList();
        TrackingToken before = token;
        parts.processors().pauseWhile(names, () -> {
            try {
                inLongTransaction(() -> {
                    // Soon, before the server finds a question that reads one table and waits for another in its way.
                    parts.database().execute("SET LOCAL lock_timeout = '100ms'");
                    for (TrackingToken live : parts.liveTokens().hold(names)) {
                        addUntilCovering(live);
                    }
                    tables.holdLive();
                    tables.replaceLive();
                    if (token != null) {
                        parts.liveTokens().moveTo(token, names);
                    }
                    parts.progress().reached(id, token, ReadAhead.positionOf(token), head());
                    parts.progress().end(id, State.DONE, parts.clock().instant(), null);
                });
            } catch (RuntimeException undone) {
                token = before;
                throw undone;
            }
        });
    }

    private void addUntilCovering(TrackingToken live) {
        int tried = 0;
        while (token == null || !token.covers(live)) {
            if (++tried > 5) {
                throw new IllegalStateException("the rebuild does not find the events that the live tables know");
            }
            long next = Math.max(ReadAhead.positionOf(live), ReadAhead.positionOf(token) + 1);
            try (Ahead<PreparedAhead.Prepared> batches = batchesUntil(next)) {
                boolean more = true;
                while (more) {
                    PreparedAhead.Prepared batch = batches.next();
                    write(batch);
                    token = Objects.requireNonNullElse(batch.token(), token);
                    more = !batch.last();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while replacing the live tables", stopped);
            }
        }
    }

    /** Gives a failed rebuild up; the live tables are as they were. */
    void giveUp(Throwable failure) {
        parts.transactions().executeWithoutResult(transaction -> {
            tables.drop();
            parts.progress()
                    .end(
                            id,
                            State.FAILED,
                            parts.clock().instant(),
                            failure.getClass().getSimpleName());
        });
    }

    private void inLongTransaction(Runnable work) {
        parts.transactions().executeWithoutResult(transaction -> {
            parts.database().execute("SET LOCAL transaction_timeout = 0");
            work.run();
        });
    }

    private boolean concerns(Class<?> event) {
        return concerned.computeIfAbsent(event, unseen -> models.stream().anyMatch(model -> model.concerns(unseen)));
    }

    private long head() {
        return ReadAhead.positionOf(parts.store().createHeadToken());
    }
}

package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.query.filling.Ahead;
import com.lotledger.query.filling.FreshTables;
import com.lotledger.query.filling.PreparedAhead;
import com.lotledger.query.filling.ReadAhead;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Fills the tables of one copy with everything up to its position, and nothing behind it. Rows and the place reached change
 * together, so that one cut short goes on where it stood.
 */
final class CopyFilling {

    private static final int LOOKS_WITHOUT_PROGRESS = 30;

    private final CopyRow row;
    private final List<ReadModel> models;
    private final CopyParts parts;
    private final BooleanSupplier stopping;
    private final FreshTables tables;
    private final Map<Class<?>, Boolean> concerned = new ConcurrentHashMap<>();
    private boolean filled;
    private @Nullable TrackingToken token;

    CopyFilling(CopyRow row, List<ReadModel> models, CopyParts parts, BooleanSupplier stopping) {
        this.row = row;
        this.models = models;
        this.parts = parts;
        this.stopping = stopping;
        this.tables = new FreshTables(parts.database(), row.schema(), models);
        this.filled = row.filled();
        this.token = row.token();
    }

    /** Somebody interrupted the copy or threw it away. */
    private static final class NoLongerWanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoLongerWanted() {
            super(null, null, false, false);
        }
    }

    /**
     * Runs to the end, or until it is told to stop.
     *
     * @return whether the copy is ready
     */
    boolean run() throws InterruptedException {
        try {
            parts.positions().awaitSettled(row.position());
            parts.copies().takenUp(row.name(), parts.clock().instant());
            if (!tables.fit()) {
                makeTables();
            }
            fill();
            if (!stopping.getAsBoolean() && !filled) {
                finish();
            }
            return filled && !stopping.getAsBoolean();
        } catch (NoLongerWanted interrupted) {
            return false;
        }
    }

    private void makeTables() {
        parts.inLongTransaction(() -> {
            tables.make();
            parts.copies().restart(row.name());
        });
        token = null;
        filled = false;
    }

    private void fill() throws InterruptedException {
        int looks = 0;
        while (position() < row.position() && !stopping.getAsBoolean()) {
            long before = position();
            fillOnce();
            looks = position() == before ? looks + 1 : 0;
            if (looks > LOOKS_WITHOUT_PROGRESS) {
                throw new IllegalStateException("the events up to the copy's position cannot be read");
            }
        }
    }

    private void fillOnce() throws InterruptedException {
        ReadAhead reading = new ReadAhead(parts.store(), parts.pace(), token, row.position(), true, this::concerns);
        try (Ahead<PreparedAhead.Prepared> batches =
                new Ahead<>("copy-preparer", new PreparedAhead(reading, projections()))) {
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
            // Lost batches would be read again, so their commits need not wait for the disk.
            parts.database().execute("SET LOCAL synchronous_commit = off");
            // First, because its row is where others say that the copy is not wanted any more.
            orLeave(parts.copies()
                    .reached(row.name(), batch.token(), Math.max(0, ReadAhead.positionOf(batch.token()))));
            batch.writing().forEach(Runnable::run);
        });
        return batch;
    }

    private void finish() {
        orLeave(parts.copies().enter(row.name(), State.INDEXING, State.FILLING, State.INDEXING));
        parts.inLongTransaction(() -> {
            models.forEach(model -> model.derive(row.schema(), parts.database()));
            tables.complete(parts.pace().isAsked());
            orLeave(parts.copies().ready(row.name(), parts.clock().instant()));
        });
        filled = true;
    }

    private Map<ReadModel, Projection> projections() {
        Map<ReadModel, Projection> fitting = new LinkedHashMap<>();
        models.forEach(model -> fitting.put(
                model,
                filled ? model.into(row.schema(), parts.database()) : model.filling(row.schema(), parts.database())));
        return fitting;
    }

    private static void orLeave(boolean wanted) {
        if (!wanted) {
            throw new NoLongerWanted();
        }
    }

    private long position() {
        // Before the first event there is nothing to read, at position 0 neither.
        return Math.max(0, ReadAhead.positionOf(token));
    }

    private boolean concerns(Class<?> event) {
        return concerned.computeIfAbsent(event, unseen -> models.stream().anyMatch(model -> model.concerns(unseen)));
    }
}

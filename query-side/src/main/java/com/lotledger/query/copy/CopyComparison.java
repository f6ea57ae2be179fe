package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewComparisonView.Part;
import com.lotledger.api.rebuild.ViewDifferenceView;
import com.lotledger.query.filling.ReadAhead;
import com.lotledger.query.projection.ReadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/** Compares a copy with the live rows in one snapshot of the database. */
final class CopyComparison {

    private static final int SNAPSHOTS_TRIED = 60;

    private final CopyRow copy;
    private final List<ReadModel> models;
    private final CopyParts parts;
    private final BooleanSupplier stopping;

    CopyComparison(CopyRow copy, List<ReadModel> models, CopyParts parts, BooleanSupplier stopping) {
        this.copy = copy;
        this.models = models;
        this.parts = parts;
        this.stopping = stopping;
    }

    /** What was found. */
    record Outcome(List<Part> parts, List<ViewDifferenceView> listed) {}

    /** Compares at the same position what was made at the end, else what is there; empty when it is told to stop. */
    Optional<Outcome> run() throws InterruptedException {
        for (int tried = 1; !stopping.getAsBoolean(); tried++) {
            Optional<Outcome> found = parts.snapshots().execute(this::inSnapshot);
            if (found != null && found.isPresent()) {
                return stopping.getAsBoolean() ? Optional.empty() : found;
            }
            if (tried == SNAPSHOTS_TRIED) {
                throw new IllegalStateException("the live rows stay behind the copy");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return Optional.empty();
    }

    /** Nothing of it stays: the copy is left where it stood, whatever the read models did meanwhile. */
    private Optional<Outcome> inSnapshot(TransactionStatus transaction) {
        transaction.setRollbackOnly();
        parts.database().execute("SET LOCAL transaction_timeout = 0");
        parts.database().execute("SET LOCAL max_parallel_workers_per_gather = 0");
        SamePosition position = new SamePosition(copy, parts);
        List<Part> found = new ArrayList<>();
        List<ViewDifferenceView> listed = new ArrayList<>();
        try {
            for (ReadModel model : models) {
                @Nullable TrackingToken live = parts.liveTokens().of(model.name());
                if (copy.isAtEnd()) {
                    if (!position.isReachedBy(live)) {
                        return Optional.empty();
                    }
                    position.bring(model, live);
                }
                found.add(compare(model, Math.max(0, ReadAhead.positionOf(live)), listed));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing", stopped);
        }
        return Optional.of(new Outcome(found, listed));
    }

    private Part compare(ReadModel model, long live, List<ViewDifferenceView> listed) throws InterruptedException {
        long rows = 0;
        long differing = 0;
        for (String table : model.tables()) {
            TableComparison compared = new TableComparison(
                            parts.database(),
                            parts.pace(),
                            model.name(),
                            table,
                            copy.schema(),
                            copy.isAtEnd() ? null : copy.position())
                    .run(stopping);
            rows += compared.rows();
            differing += compared.differing();
            listed.addAll(compared.listed());
        }
        return new Part(model.name(), live, rows, differing);
    }
}

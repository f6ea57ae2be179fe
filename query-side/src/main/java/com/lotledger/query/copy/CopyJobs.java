package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.query.filling.FreshTables;
import com.lotledger.query.filling.OneProcessAtATime;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The long work on copies, for whoever has it done. */
@Component
class CopyJobs {

    private final List<ReadModel> models;
    private final CopyParts parts;
    private final ComparisonTable comparisons;
    private final OneProcessAtATime noRebuild;

    CopyJobs(List<ReadModel> models, CopyParts parts, ComparisonTable comparisons, DataSource dataSource) {
        this.models = models;
        this.parts = parts;
        this.comparisons = comparisons;
        this.noRebuild = new OneProcessAtATime(dataSource, OneProcessAtATime.Kind.REBUILD);
    }

    /** Fills a copy; false when it was told to stop before the copy was ready. */
    boolean fill(CopyRow copy, BooleanSupplier stopping) throws InterruptedException {
        return new CopyFilling(copy, modelsOf(copy), parts, stopping).run();
    }

    /** Compares a copy that is ready; false when it was told to stop. */
    boolean compare(String name, long comparison, BooleanSupplier stopping) throws InterruptedException {
        CopyRow copy = existing(name);
        if (copy.isAtEnd()) {
            // The rest is read in the snapshot, so little should be left for it.
            parts.copies()
                    .extend(name, Math.max(copy.position(), parts.positions().shownByAll(copy.views())));
            if (!fill(existing(name), stopping)) {
                return false;
            }
        }
        Optional<CopyComparison.Outcome> found = whileNothingIsReplaced(existing(name), stopping);
        if (found.isEmpty()) {
            return false;
        }
        parts.transactions()
                .executeWithoutResult(transaction -> comparisons.done(
                        comparison,
                        existing(name).eventsDone(),
                        found.get(),
                        parts.clock().instant()));
        return true;
    }

    private Optional<CopyComparison.Outcome> whileNothingIsReplaced(CopyRow copy, BooleanSupplier stopping)
            throws InterruptedException {
        AtomicReference<Optional<CopyComparison.Outcome>> found = new AtomicReference<>(Optional.empty());
        CopyComparison comparison = new CopyComparison(copy, modelsOf(copy), parts, stopping);
        while (!stopping.getAsBoolean() && !noRebuild.tryTo(() -> found.set(comparison.run()))) {
            TimeUnit.SECONDS.sleep(1);
        }
        return Objects.requireNonNull(found.get());
    }

    /** Drops the tables of a copy and forgets it. */
    void remove(CopyRow copy) {
        parts.inLongTransaction(() -> {
            new FreshTables(parts.database(), copy.schema(), modelsOf(copy)).drop();
            if (copy.purpose() == CopyRow.Purpose.ASKED) {
                comparisons.removeAllOf(copy.name());
            }
            parts.copies().remove(copy.name());
        });
    }

    /** Has copies whose tables a migration made unlike the live ones filled anew. */
    void refillOutdated() {
        for (CopyRow copy : parts.copies().all()) {
            if (copy.state() == State.READY
                    && !new FreshTables(parts.database(), copy.schema(), modelsOf(copy)).fit()) {
                parts.copies().restart(copy.name());
            }
        }
    }

    private CopyRow existing(String name) {
        return parts.copies().find(name).orElseThrow(() -> new IllegalStateException("the copy was thrown away"));
    }

    private List<ReadModel> modelsOf(CopyRow copy) {
        return models.stream()
                .filter(model -> copy.views().contains(model.name()))
                .toList();
    }
}

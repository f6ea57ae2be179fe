package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Copies that self-audits make, compare and keep as evidence when they differ. */
@Component
public class SelfAuditCopies {

    /** What their names begin with, and no others. */
    static final String PREFIX = "self-audit-";

    private static final int MOST_KEPT = 2;

    private final CopyJobs jobs;
    private final CopyParts parts;
    private final ComparisonTable comparisons;

    SelfAuditCopies(CopyJobs jobs, CopyParts parts, ComparisonTable comparisons) {
        this.jobs = jobs;
        this.parts = parts;
        this.comparisons = comparisons;
    }

    /**
     * Builds a read model anew and compares it with the live one at the same position; goes on with what was cut short.
     *
     * @return the comparison; empty when it was told to stop
     */
    public Optional<ComparisonRow> audit(String audit, String view, String actor, BooleanSupplier stopping)
            throws InterruptedException {
        String name = nameOf(audit, view);
        CopyRow copy = parts.copies().find(name).orElseGet(() -> add(name, view, actor));
        if (copy.state() == State.FAILED || copy.state() == State.INTERRUPTED) {
            parts.copies().enter(name, State.FILLING, copy.state());
        }
        if (!jobs.fill(copy, stopping)) {
            return Optional.empty();
        }
        ComparisonRow comparison = comparisons
                .latestOf(name)
                .or(() -> comparisons.find(
                        comparisons.add(name, true, parts.clock().instant(), actor)))
                .orElseThrow();
        if (comparison.finishedAt() == null && !jobs.compare(name, comparison.id(), stopping)) {
            return Optional.empty();
        }
        return comparisons.find(comparison.id());
    }

    /** Throws the copy away, or keeps it as evidence in place of the oldest. */
    public void settle(String audit, String view, boolean evidence) {
        if (!evidence) {
            parts.copies().find(nameOf(audit, view)).ifPresent(jobs::remove);
        }
        List<CopyRow> kept = parts.copies().all().stream()
                .filter(copy -> copy.purpose() == CopyRow.Purpose.SELF_AUDIT)
                .toList();
        kept.stream().skip(MOST_KEPT).forEach(jobs::remove);
    }

    /** Throws away what an audit that failed was working on. */
    public void abandon(String audit, List<String> views) {
        views.forEach(view -> parts.copies()
                .find(nameOf(audit, view))
                .filter(copy -> copy.state() != State.READY)
                .ifPresent(jobs::remove));
    }

    private CopyRow add(String name, String view, String actor) {
        long position = parts.positions().shownByAll(List.of(view));
        parts.transactions().executeWithoutResult(transaction -> {
            parts.copies().hold();
            parts.copies()
                    .add(
                            name,
                            CopyRow.Purpose.SELF_AUDIT,
                            List.of(view),
                            null,
                            null,
                            position,
                            parts.clock().instant(),
                            actor);
        });
        return parts.copies().find(name).orElseThrow();
    }

    /** The name of the copy that an audit makes of a read model. */
    public static String nameOf(String audit, String view) {
        return PREFIX + audit + "-" + view;
    }

    /** Whether it is still kept. */
    public boolean isKept(String name) {
        return parts.copies().find(name).isPresent();
    }
}

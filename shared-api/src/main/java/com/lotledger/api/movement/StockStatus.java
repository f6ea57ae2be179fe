package com.lotledger.api.movement;

import com.lotledger.api.refusal.Violations;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The status of a quantity, with what it goes back to when it is stopped.
 *
 * @param status what holds now
 * @param before the status it had before it was put on hold or recalled; null otherwise
 */
public record StockStatus(QualityStatus status, @Nullable QualityStatus before) implements Comparable<StockStatus> {

    public static final StockStatus QUARANTINED = new StockStatus(QualityStatus.QUARANTINED, null);
    public static final StockStatus RELEASED = new StockStatus(QualityStatus.RELEASED, null);
    public static final StockStatus REJECTED = new StockStatus(QualityStatus.REJECTED, null);

    private static final Comparator<StockStatus> ORDER = Comparator.comparing(StockStatus::status)
            .thenComparing(StockStatus::before, Comparator.nullsFirst(Comparator.naturalOrder()));

    public StockStatus {
        new Violations().required("status", status).refuseIfAny();
        boolean stopped = status == QualityStatus.ON_HOLD || status == QualityStatus.RECALLED;
        if (stopped == (before == null) || before == QualityStatus.ON_HOLD || before == QualityStatus.RECALLED) {
            throw new IllegalArgumentException(status + " does not come after " + before);
        }
    }

    /** The same, stopped. */
    public StockStatus onHold() {
        return new StockStatus(QualityStatus.ON_HOLD, verdict());
    }

    /**
     * The same, stopped by a recall. What was on hold waits for a verdict again once the recall is lifted, so that nobody forgets
     * why it was held (R-W06).
     */
    public StockStatus recalled() {
        return switch (status) {
            case ON_HOLD -> new StockStatus(QualityStatus.RECALLED, QualityStatus.QUARANTINED);
            case RECALLED -> this;
            case QUARANTINED, RELEASED, REJECTED -> new StockStatus(QualityStatus.RECALLED, status);
        };
    }

    /** The verdict behind it: what it is, or goes back to. */
    public QualityStatus verdict() {
        return before == null ? status : before;
    }

    @Override
    public int compareTo(StockStatus other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return before == null ? status.name() : status + " (was " + before + ")";
    }
}

package com.lotledger.api.past;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The past that a question is about (R-T01). Both axes may be given: the stock of a business date as it was known at some
 * moment. Nothing given means now. What cannot be is refused with the answer (R-T02, R-T03).
 *
 * @param asOf at the end of this business date; whatever its documents were recorded
 * @param knownAt as the ledger stood at this recorded time; not together with {@code knownAtPosition}
 * @param knownAtPosition as the ledger stood after the event of this position
 */
public record PointInTime(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long knownAtPosition) {

    /** Everything that is known today. */
    public static final PointInTime NOW = new PointInTime(null, null, null);

    /** The end of a business date, by all that is known today. */
    public static PointInTime asOf(LocalDate date) {
        return new PointInTime(date, null, null);
    }

    /** What was known after the event of a position. */
    public static PointInTime knownAt(long position) {
        return new PointInTime(null, null, position);
    }

    /** Whether it is about everything that is known today. */
    @JsonIgnore
    public boolean isNow() {
        return asOf == null && knownAt == null && knownAtPosition == null;
    }
}

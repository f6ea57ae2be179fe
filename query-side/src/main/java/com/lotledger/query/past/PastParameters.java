package com.lotledger.query.past;

import com.lotledger.api.past.PointInTime;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The parameters by which any question about stock is asked about the past. */
public record PastParameters(
        @Parameter(
                description = "stock at the end of this business date, whenever its documents were recorded",
                example = "2026-03-31")
        @Nullable
        LocalDate asOf,

        @Parameter(
                description = "stock as it was known at this moment; not together with knownAtPosition",
                example = "2026-03-31T17:00:00Z")
        @Nullable
        Instant knownAt,

        @Parameter(description = "stock as it was known after the event of this position", example = "4711") @Nullable
        Long knownAtPosition) {

    public PointInTime point() {
        return new PointInTime(asOf, knownAt, knownAtPosition);
    }
}

package com.lotledger.api.past;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The past that an answer is about, as it was asked for. Asking again with its position and date gives the same answer for ever.
 *
 * @param asOf end of this business date; null when not asked for
 * @param knownAt the recorded time asked for; null when not asked for
 * @param knownAtPosition position up to which events were heeded; null when all were
 */
public record PastView(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long knownAtPosition) {}

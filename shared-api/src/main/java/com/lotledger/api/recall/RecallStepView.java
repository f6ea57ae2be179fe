package com.lotledger.api.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case. What was said with it stands in the timeline.
 *
 * @param kind which step
 * @param position position of its event
 * @param recordedAt when it was recorded
 * @param businessDate the actor's business date
 * @param actor who took it
 * @param reason why
 */
public record RecallStepView(
        RecallEntryKind kind,
        long position,
        Instant recordedAt,
        @Nullable LocalDate businessDate,
        String actor,
        @Nullable String reason) {}

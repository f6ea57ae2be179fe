package com.lotledger.api.recall;

import com.lotledger.api.value.CustomerCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param position place among all events
 * @param recordedAt when it was recorded
 * @param businessDate the actor's business date
 * @param kind what happened
 * @param actor who did it
 * @param reason why, where somebody had to say
 * @param customer the consignee it is about
 * @param entry its name, where it has one
 * @param told everything that was told, as in the event
 */
public record RecallTimelineEntryView(
        long position,
        Instant recordedAt,
        @Nullable LocalDate businessDate,
        RecallEntryKind kind,
        String actor,
        @Nullable String reason,
        @Nullable CustomerCode customer,
        @Nullable String entry,
        Map<String, @Nullable Object> told) {}

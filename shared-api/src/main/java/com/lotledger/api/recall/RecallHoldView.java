package com.lotledger.api.recall;

import com.lotledger.api.value.MovementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when a case covers a delivery, and since when its stock is recalled.
 *
 * @param coveredAtPosition position of the event that made the case cover it
 * @param coveredAt when that was recorded
 * @param later whether it came after the case was confirmed
 * @param movement the first movement that recalled stock of it since then; null when there was none to recall
 * @param heldAtPosition position of that
 * @param heldAt when that was recorded
 * @param heldBy who did it
 */
public record RecallHoldView(
        long coveredAtPosition,
        Instant coveredAt,
        boolean later,
        @Nullable MovementId movement,
        @Nullable Long heldAtPosition,
        @Nullable Instant heldAt,
        @Nullable String heldBy) {}

package com.lotledger.api.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a case came how far. What has not happened is null.
 *
 * @param openedAt it was opened
 * @param confirmedAt it was confirmed
 * @param holdCompletedAt all covered stock was recalled
 * @param firstConsigneeNotifiedAt the first consignee was told
 * @param lastConsigneeNotifiedAt the latest consignee to be told was told; all of them when as many were notified as there are
 * @param endedAt it was closed or given up
 */
public record RecallStopwatchView(
        Instant openedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant holdCompletedAt,
        @Nullable Instant firstConsigneeNotifiedAt,
        @Nullable Instant lastConsigneeNotifiedAt,
        @Nullable Instant endedAt) {}

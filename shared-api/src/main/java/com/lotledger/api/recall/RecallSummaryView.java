package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.time.Instant;

/**
 * A case in a list.
 *
 * @param recall its name
 * @param number its number on paper
 * @param recallClass how dangerous the goods are
 * @param status how far it has come
 * @param openedAt when it was opened
 * @param openedBy who opened it
 * @param position position of the event that last changed it
 * @param recordedAt when that was recorded
 */
public record RecallSummaryView(
        RecallId recall,
        String number,
        RecallClass recallClass,
        RecallStatus status,
        Instant openedAt,
        String openedBy,
        long position,
        Instant recordedAt) {}

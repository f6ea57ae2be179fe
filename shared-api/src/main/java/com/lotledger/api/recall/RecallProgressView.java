package com.lotledger.api.recall;

import org.jspecify.annotations.Nullable;

/**
 * What is done in a case of what is to be done.
 *
 * @param consignees how many customers got something of it
 * @param notified how many consignees were told
 * @param responded how many answered
 * @param checked how many were asked whether they followed
 * @param effective how many of those had, when they were asked last
 * @param requiredChecks how many are to be asked at the case's level; null without a level
 * @param stoppedMovements how many movements were refused because of it
 * @param laterDeliveries how many deliveries came after it was confirmed
 */
public record RecallProgressView(
        long consignees,
        long notified,
        long responded,
        long checked,
        long effective,
        @Nullable Long requiredChecks,
        long stoppedMovements,
        long laterDeliveries) {}

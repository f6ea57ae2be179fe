package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;

/**
 * A case without its figures: read from its own steps alone, however much it covers.
 *
 * @param recall its name
 * @param number its number on paper
 * @param status how far it has come
 * @param coverage what it is about
 */
public record RecallHeadView(RecallId recall, String number, RecallStatus status, RecallCoverage coverage) {}

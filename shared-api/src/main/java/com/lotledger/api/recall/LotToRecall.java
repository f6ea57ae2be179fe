package com.lotledger.api.recall;

import com.lotledger.api.value.LotId;

/**
 * A lot that has stock to be recalled.
 *
 * @param lot item and number
 * @param position position of the event that last changed that stock
 */
public record LotToRecall(LotId lot, long position) {}

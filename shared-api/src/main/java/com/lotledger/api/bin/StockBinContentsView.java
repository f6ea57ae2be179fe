package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.SignedQuantity;

/**
 * What a bin holds, all items together: enough to tell whether it is empty, no figure to reckon with, because items have
 * different measures.
 *
 * @param bin the bin
 * @param items how many items lie in it or are meant for it
 * @param onHand sum of what lies in it
 * @param pending sum of what drafts have assigned to it
 */
public record StockBinContentsView(BinCode bin, int items, SignedQuantity onHand, SignedQuantity pending) {

    /** Whether the bin may be discontinued (R-B09). */
    public boolean empty() {
        return items == 0;
    }
}

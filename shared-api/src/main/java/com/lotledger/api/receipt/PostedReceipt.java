package com.lotledger.api.receipt;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.ReceiptId;
import java.util.List;

/**
 * Answer to posting a receipt; the same when the command is repeated.
 *
 * @param receipt name of the receipt
 * @param documentNumber number it got (R-F05)
 * @param lots every lot of every line
 * @param warnings what was accepted but should be looked at
 */
public record PostedReceipt(ReceiptId receipt, String documentNumber, List<PostedLot> lots, List<Warning> warnings) {
    public PostedReceipt {
        lots = List.copyOf(lots);
        warnings = List.copyOf(warnings);
    }
}

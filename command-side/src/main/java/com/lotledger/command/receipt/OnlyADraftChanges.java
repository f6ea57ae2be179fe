package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Refusal;

/** A posted receipt is never edited, voided or given up (R-G15, R-J03, R-J04); an abandoned one is over. */
final class OnlyADraftChanges {

    private OnlyADraftChanges() {}

    static void check(ReceiptState receipt) {
        if (receipt.posted() != null) {
            throw Refusal.ruleBroken(
                    "R-J03",
                    null,
                    "receipt " + receipt.opened().receipt() + " is posted as "
                            + receipt.posted().documentNumber() + " and does not change any more");
        }
        if (receipt.abandoned()) {
            throw Refusal.ruleBroken(
                    "R-J04", null, "receipt " + receipt.opened().receipt() + " was abandoned");
        }
    }

    /** A whole delivery is repeated only after it was posted as a whole. */
    static void checkPosted(ReceiptState receipt) {
        if (receipt.posted() == null) {
            throw Refusal.conflict(
                    "R-X01", "receipt", "receipt " + receipt.opened().receipt() + " exists and is not posted");
        }
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.command.item.ItemState;

/** A discontinued item is received only on purpose (R-F16). */
final class ADiscontinuedItemNeedsConfirmation {

    private ADiscontinuedItemNeedsConfirmation() {}

    static void check(ItemCode code, ItemState item, boolean confirmed, Violations violations) {
        violations.unless(
                !item.discontinued() || confirmed,
                "R-F16",
                "item",
                "item " + code + " is discontinued; confirm with discontinuedConfirmed to receive it all the same");
    }
}

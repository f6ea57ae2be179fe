package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.item.ItemState;

/** A receipt of a lot-tracked item is refused while any of its quantity has no lot and none will be generated (R-G10, R-A05). */
final class EveryReceivedUnitHasALot {

    private EveryReceivedUnitHasALot() {}

    static void check(QuantityAssignedToBin assigned, ItemState item, Paths paths, Violations violations) {
        violations.unless(
                !item.lotTracking() || item.autoLotNumbers() || assigned.lotNumber() != null,
                "R-G10",
                paths.assignment(assigned) + ".lotNumber",
                "line " + assigned.line() + ", bin " + assigned.bin() + ": " + assigned.quantity() + " "
                        + assigned.measure() + " of " + assigned.item() + " have no lot number");
    }
}

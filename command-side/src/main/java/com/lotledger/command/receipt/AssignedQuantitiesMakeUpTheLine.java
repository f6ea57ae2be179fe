package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Quantity;

/** What lies in the bins is what was received, no more and no less (R-G08); each assignment is one bin and one lot (R-G09). */
final class AssignedQuantitiesMakeUpTheLine {

    private AssignedQuantitiesMakeUpTheLine() {}

    static void check(ReceiptLineAdded line, Quantity assigned, Paths paths, Violations violations) {
        violations.unless(
                !line.inventoried() || assigned.equals(line.received()),
                "R-G08",
                paths.line(line.line()) + ".assignments",
                "line " + line.line() + ": " + assigned + " of " + line.received() + " " + line.measure()
                        + " are assigned to bins");
    }
}

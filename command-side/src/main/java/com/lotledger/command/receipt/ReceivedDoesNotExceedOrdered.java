package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.refusal.Violations;

/** When something was ordered, no more than that is received on its line (R-G01); without an order there is no limit (R-G02). */
final class ReceivedDoesNotExceedOrdered {

    private ReceivedDoesNotExceedOrdered() {}

    static void check(AddReceiptLine line, Violations violations) {
        violations.unless(
                line.ordered() == null || !line.received().exceeds(line.ordered()),
                "R-G01",
                "received",
                "line " + line.line() + ": " + line.received() + " received, but only " + line.ordered() + " ordered");
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.item.ItemState;

/** A draft line whose measure got another factor meanwhile is not posted: it would count in two ways (R-L05). */
final class ALineKeepsTheFactorOfItsMeasure {

    private ALineKeepsTheFactorOfItsMeasure() {}

    static void check(ReceiptLineAdded line, ItemState item, Paths paths, Violations violations) {
        item.measures()
                .boughtIn(line.measure())
                .ifPresent(now -> violations.unless(
                        now.factor().equals(line.factor()),
                        "R-L05",
                        paths.line(line.line()) + ".measure",
                        "line " + line.line() + " counts " + line.factor() + " to a " + line.measure()
                                + ", the item now counts " + now.factor() + "; remove the line and add it again"));
    }
}

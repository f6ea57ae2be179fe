package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;

/** Where in the request, or in the receipt, a violation lies. */
interface Paths {

    /** Path of a line. */
    String line(int line);

    /** Path of an assignment. */
    String assignment(QuantityAssignedToBin assignment);

    /** Paths into a receipt that was built step by step: by the names the steps gave. */
    static Paths byName() {
        return new Paths() {
            @Override
            public String line(int line) {
                return "lines[line=" + line + "]";
            }

            @Override
            public String assignment(QuantityAssignedToBin assignment) {
                return line(assignment.line()) + ".assignments[assignment=" + assignment.assignment() + "]";
            }
        };
    }
}

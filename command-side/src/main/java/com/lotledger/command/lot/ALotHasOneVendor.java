package com.lotledger.command.lot;

import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.VendorCode;
import java.util.List;

/** The vendor is a key of the lot: goods of another vendor are another lot (R-D12, R-X13). */
public final class ALotHasOneVendor {

    private ALotHasOneVendor() {}

    /** What is wrong with receiving the lot from this vendor. */
    public static List<Violation> check(LotState lot, VendorCode delivering) {
        if (lot.vendor() == null || lot.vendor().equals(delivering)) {
            return List.of();
        }
        return List.of(new Violation(
                "R-X13", "lotNumber", lot.lot() + " is of vendor " + lot.vendor() + ", not of " + delivering));
    }
}

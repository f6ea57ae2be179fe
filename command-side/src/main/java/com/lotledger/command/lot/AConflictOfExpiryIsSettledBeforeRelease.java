package com.lotledger.command.lot;

import com.lotledger.api.refusal.Violations;
import java.util.List;

/** Stock of a delivery that told another expiry date waits until quality has said which one counts (R-S20). */
final class AConflictOfExpiryIsSettledBeforeRelease {

    private AConflictOfExpiryIsSettledBeforeRelease() {}

    static void check(LotState lot, List<LotDelivery> released, Violations violations) {
        for (LotDelivery each : released) {
            violations.unless(
                    each.toldExpiry() == null,
                    "R-S20",
                    "delivery",
                    "delivery " + each.id() + " told expiry date " + each.toldExpiry() + ", the lot has "
                            + lot.profile().expiresOn() + "; settle that first");
        }
    }
}

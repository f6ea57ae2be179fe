package com.lotledger.command.lot;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import org.jspecify.annotations.Nullable;

/** A delivery that is named is one of the lot (R-X02). */
final class ANamedDeliveryIsOfTheLot {

    private ANamedDeliveryIsOfTheLot() {}

    /** Checks it; not naming any is fine. */
    static void check(LotState lot, @Nullable DeliveryId named, Violations violations) {
        violations.unless(
                named == null || lot.delivery(named).isPresent(),
                "R-X02",
                "delivery",
                lot.lot() + " has no delivery " + named);
    }
}

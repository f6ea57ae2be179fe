package com.lotledger.command.movement;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.lot.ALotHasOneVendor;
import com.lotledger.command.lot.LotState;
import java.util.List;

/** Stock booked on the wrong lot goes to another lot of the same item and vendor (R-S15). */
final class LotsOfACorrectionBelongTogether {

    private LotsOfACorrectionBelongTogether() {}

    static void check(LotState wrong, LotState right, List<PostedDelivery> deliveries, Violations violations) {
        violations
                .unless(
                        !wrong.lot().equals(right.lot()),
                        "R-S15",
                        "toLotNumber",
                        "the stock is in " + right.lot() + " already")
                .unless(
                        deliveries.stream()
                                .map(each -> each.delivery().vendor())
                                .allMatch(vendor ->
                                        ALotHasOneVendor.check(right, vendor).isEmpty()),
                        "R-S15",
                        "toLotNumber",
                        right.lot() + " is of vendor " + right.vendor() + ", the stock of another one");
    }
}

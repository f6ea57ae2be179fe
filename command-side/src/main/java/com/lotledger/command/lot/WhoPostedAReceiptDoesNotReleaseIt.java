package com.lotledger.command.lot;

import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import java.util.List;
import java.util.function.Function;

/** Two pairs of eyes: whoever posted a receipt releases none of its stock, unless the location allows it (R-S08). */
final class WhoPostedAReceiptDoesNotReleaseIt {

    private WhoPostedAReceiptDoesNotReleaseIt() {}

    static void check(
            List<LotDelivery> released,
            String actor,
            Function<LocationCode, QualityPreferences> preferences,
            Violations violations) {
        for (LotDelivery each : released) {
            LocationCode location = each.posted().delivery().location();
            violations.unless(
                    !each.posted().postedBy().equals(actor)
                            || preferences.apply(location).posterMayRelease(),
                    "R-S08",
                    "delivery",
                    "you posted delivery " + each.id() + ", so somebody else releases it");
        }
    }
}

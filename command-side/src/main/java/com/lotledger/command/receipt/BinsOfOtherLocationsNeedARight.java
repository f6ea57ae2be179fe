package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.location.LocationState;
import com.lotledger.platform.provenance.Sender;

/** A receipt fills the bins of its own location and of its parts; bins elsewhere are for quality and administrators (R-B15). */
final class BinsOfOtherLocationsNeedARight {

    private BinsOfOtherLocationsNeedARight() {}

    static void check(
            StockBinState bin, LocationCode receivedAt, ReferenceData reference, Sender sender, Violations violations) {
        LocationCode binLocation = bin.location();
        violations.unless(
                binLocation == null
                        || binLocation.equals(receivedAt)
                        || WiderRights.held(sender)
                        || site(binLocation, reference).equals(site(receivedAt, reference)),
                "R-B15",
                "bin",
                "bin " + bin.bin() + " is at " + binLocation + ", the receipt at " + receivedAt
                        + "; only quality or an administrator may use it");
    }

    private static LocationCode site(LocationCode location, ReferenceData reference) {
        return reference
                .locations()
                .find(location)
                .map(LocationState::parent)
                .map(parent -> site(parent, reference))
                .orElse(location);
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.location.Locations;
import com.lotledger.platform.provenance.Sender;

/**
 * A receipt fills the bins of its own location and of its parts, and a transfer those of where the stock counts; bins elsewhere are for
 * quality and administrators (R-B15).
 */
public final class BinsOfOtherLocationsNeedARight {

    private BinsOfOtherLocationsNeedARight() {}

    /** Checks the bin that {@code field} names against where the goods come from. */
    public static void check(
            StockBinState bin,
            LocationCode comingFrom,
            String field,
            Locations locations,
            Sender sender,
            Violations violations) {
        LocationCode binLocation = bin.location();
        violations.unless(
                binLocation == null
                        || binLocation.equals(comingFrom)
                        || WiderRights.held(sender)
                        || site(binLocation, locations).equals(site(comingFrom, locations)),
                "R-B15",
                field,
                "bin " + bin.bin() + " is at " + binLocation + ", the goods are at " + comingFrom
                        + "; only quality or an administrator may put them there");
    }

    private static LocationCode site(LocationCode location, Locations locations) {
        return locations
                .find(location)
                .map(LocationState::parent)
                .map(parent -> site(parent, locations))
                .orElse(location);
    }
}

package com.lotledger.command.lot;

import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.location.Locations;
import com.lotledger.command.location.NumberSeriesOwners;

/** Where the number of a lot made by itself comes from: drawn from the location's series (R-D05), or typed (R-D04). */
final class NumberOfANewLot {

    private NumberOfANewLot() {}

    static Origin check(
            CreateLot command, ItemState item, Locations locations, NumberSeriesOwners series, Violations violations) {
        LotNumber number = command.lotNumber();
        LocationCode location = command.location();
        if (number.startsWithLetter()) {
            return Origin.BY_HAND;
        }
        if (location == null) {
            violations.unless(
                    false,
                    "R-D04",
                    "lotNumber",
                    "the number " + number
                            + " of a new lot does not start with a letter; name the location if it allows"
                            + " that, or if it was drawn from the location's series");
            return Origin.BY_HAND;
        }
        LocationState state = locations.existing(location, "location");
        if (item.autoLotNumbers() && drawn(number, locations.existing(series.ownerFor(location), "location"))) {
            return Origin.GENERATED;
        }
        violations.addAll(ATypedLotNumberStartsWithALetter.check(number, state.preferences()));
        return Origin.BY_HAND;
    }

    private static boolean drawn(LotNumber number, LocationState owner) {
        if (!number.value().matches("[1-9][0-9]{0,11}")) {
            return false;
        }
        long value = Long.parseLong(number.value());
        return value < owner.nextNumbers().getOrDefault(NumberSeries.LOT_NUMBERS, 0L);
    }
}

package com.lotledger.command.location;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;

/** A sub-location gives its parent's numbers, a location without a series those of the default location (R-D06, R-D07). */
final class OnlyTheOwnerOfASeriesGivesNumbers {

    private OnlyTheOwnerOfASeriesGivesNumbers() {}

    static void check(LocationState location, LocationCode owner, Violations violations) {
        violations.unless(
                location.location().equals(owner),
                location.parent() == null ? "R-D06" : "R-D07",
                "location",
                "location " + location.location() + " gives the numbers of location " + owner);
    }
}

package com.lotledger.command.location;

import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.refusal.Violations;

/** Numbers stay in their range, so they stay as long as people were told (R-D05). */
final class ASeriesEndsWithItsLastNumber {

    private ASeriesEndsWithItsLastNumber() {}

    static void check(long next, Violations violations) {
        violations.unless(
                next <= LocationCommand.LAST_NUMBER,
                "R-D05",
                "series",
                "the series has no numbers left; set its next number");
    }
}

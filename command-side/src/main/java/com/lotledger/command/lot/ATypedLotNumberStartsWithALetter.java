package com.lotledger.command.lot;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.LotNumber;
import java.util.List;

/** Digits alone are for generated numbers; a number typed for a new lot starts with a letter unless the location allows any (R-D04). */
public final class ATypedLotNumberStartsWithALetter {

    private ATypedLotNumberStartsWithALetter() {}

    /** What is wrong with a number typed for a lot that does not exist yet. */
    public static List<Violation> check(LotNumber typed, LocationPreferences preferences) {
        if (typed.startsWithLetter() || preferences.lotNumbersMayStartWithAnyCharacter()) {
            return List.of();
        }
        return List.of(new Violation(
                "R-D04", "lotNumber", "the number " + typed + " of a new lot does not start with a letter"));
    }
}

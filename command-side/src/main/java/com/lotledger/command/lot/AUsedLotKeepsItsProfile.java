package com.lotledger.command.lot;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt tells of a lot that exists must be what is known of it already (R-D13); only another expiry date is settled later
 * (R-S20).
 */
public final class AUsedLotKeepsItsProfile {

    private AUsedLotKeepsItsProfile() {}

    /** Every part that was told and differs. */
    public static List<Violation> check(LotState lot, @Nullable LotProfile told) {
        List<Violation> violations = new ArrayList<>();
        if (told != null) {
            LotProfile known = lot.profile();
            if (told.expiresOn() != null
                    || AnotherExpiryDateIsSettledLater.told(lot, told).isEmpty()) {
                compare(violations, lot, "manufacturedOn", told.manufacturedOn(), known.manufacturedOn());
            }
            compare(violations, lot, "purchasedOn", told.purchasedOn(), known.purchasedOn());
            compare(violations, lot, "expiryPolicy", told.expiryPolicy(), known.expiryPolicy());
            compare(violations, lot, "warranty", told.warranty(), known.warranty());
        }
        return violations;
    }

    private static void compare(
            List<Violation> violations, LotState lot, String part, @Nullable Object told, @Nullable Object known) {
        if (told != null && !told.equals(known)) {
            violations.add(new Violation(
                    "R-D13",
                    "lot." + part,
                    lot.lot() + " exists with " + part + " " + (known == null ? "unknown" : known) + ", not " + told));
        }
    }
}

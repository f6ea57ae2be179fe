package com.lotledger.command.receipt;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.refusal.Warning;
import java.time.LocalDate;
import java.util.List;

/**
 * A lot with another purchase date is received with a warning (R-D15), an expired one too unless the location refuses it (R-E13); a
 * lot is expired when its expiry date lies before the business date (R-E14).
 */
final class LotWarnings {

    private LotWarnings() {}

    static void check(
            LotPart part,
            LocalDate receivedOn,
            LocationPreferences preferences,
            String path,
            List<Warning> warnings,
            Violations violations) {
        String lot = part.described();
        LocalDate purchasedOn = part.profile().purchasedOn();
        if (purchasedOn != null && !purchasedOn.equals(receivedOn)) {
            warnings.add(new Warning(
                    "R-D15", path, lot + " has purchase date " + purchasedOn + ", the receipt has " + receivedOn));
        }
        LocalDate expiresOn = part.profile().expiresOn();
        if (expiresOn == null || !expiresOn.isBefore(receivedOn)) {
            return;
        }
        String expired = lot + " expired on " + expiresOn + ", before it was received on " + receivedOn;
        if (preferences.refuseExpiredLots()) {
            violations.unless(false, "R-E13", path + ".lotNumber", expired);
        } else {
            warnings.add(new Warning("R-E13", path, expired));
        }
    }
}

package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;

/**
 * After the freeze an expiry date changes only by a decision of quality, to another date, and for an extension to a later one
 * (R-S19); before it the lot is amended (R-D14).
 */
final class AnExpiryDateChangesByADecision {

    private AnExpiryDateChangesByADecision() {}

    static void check(LotState lot, ChangeLotExpiry command, Violations violations) {
        LocalDate before = lot.profile().expiresOn();
        boolean extension = command.change() == ExpiryChange.EXTENSION;
        violations
                .unless(
                        lot.used(),
                        "R-S19",
                        null,
                        "no purchase document has used " + lot.lot() + " yet, so it is amended instead")
                .unless(
                        !command.expiresOn().equals(before),
                        "R-S19",
                        "expiresOn",
                        lot.lot() + " expires on " + before + " already")
                .unless(
                        !extension || before != null,
                        "R-S19",
                        "change",
                        lot.lot() + " never expires, so there is nothing to extend")
                .unless(
                        !extension || before == null || !command.expiresOn().isBefore(before),
                        "R-S19",
                        "expiresOn",
                        "an extension is later than " + before);
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.refusal.Warning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A lot with fewer days left than its item asks for at receipt is received with a warning, or refused where the item says so (R-S21). */
final class LotsAreReceivedGoodForLongEnough {

    private LotsAreReceivedGoodForLongEnough() {}

    static void check(
            LotPart part,
            ShelfLife shelfLife,
            LocalDate receivedOn,
            String path,
            List<Warning> warnings,
            Violations violations) {
        LocalDate expiresOn = part.profile().expiresOn();
        Integer days = shelfLife.daysAtReceipt();
        if (expiresOn == null || days == null || ChronoUnit.DAYS.between(receivedOn, expiresOn) >= days) {
            return;
        }
        String message = part.described() + " expires on " + expiresOn + ", "
                + ChronoUnit.DAYS.between(receivedOn, expiresOn) + " days after " + receivedOn
                + "; the item asks for at least " + days;
        if (shelfLife.refuseAtReceipt()) {
            violations.unless(false, "R-S21", path + ".lotNumber", message);
        } else {
            warnings.add(new Warning("R-S21", path, message));
        }
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.refusal.Warning;
import com.lotledger.command.lot.AnotherExpiryDateIsSettledLater;
import com.lotledger.command.lot.LotState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line that tells another expiry date than its lot has is received into quarantine with a warning (R-S20); one that tells two
 * other dates of one lot says nothing that could be settled (R-G09).
 */
final class ExpiryConflicts {

    private ExpiryConflicts() {}

    static void check(
            ReceiptLineAdded line,
            LotState lot,
            List<QuantityAssignedToBin> parts,
            String path,
            List<Warning> warnings,
            Violations violations) {
        List<LocalDate> others = parts.stream()
                .flatMap(each -> AnotherExpiryDateIsSettledLater.told(lot, each.lot()).stream())
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String told = others.stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
        String message = "line " + line.line() + ": " + lot.lot() + " expires "
                + (lot.profile().expiresOn() == null
                        ? "never"
                        : "on " + lot.profile().expiresOn())
                + ", the delivery tells " + told;
        violations.unless(others.size() == 1, "R-G09", "lot.expiresOn", message);
        warnings.add(new Warning(
                "R-S20", path + ".lot.expiresOn", message + "; its stock waits in quarantine until that is settled"));
    }
}

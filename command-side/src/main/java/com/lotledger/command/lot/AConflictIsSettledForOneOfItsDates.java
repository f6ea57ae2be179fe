package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the date of the lot and the one that the delivery told there is no third (R-S20). */
final class AConflictIsSettledForOneOfItsDates {

    private AConflictIsSettledForOneOfItsDates() {}

    /** The date that the delivery told; null when it told none. */
    static @Nullable LocalDate check(
            LotState lot, @Nullable LotDelivery delivery, SettleExpiryConflict command, Violations violations) {
        ANamedDeliveryIsOfTheLot.check(lot, command.delivery(), violations);
        if (delivery == null) {
            return null;
        }
        LocalDate told = delivery.toldExpiry();
        if (told == null) {
            violations.unless(
                    false, "R-S20", "delivery", "no conflict of expiry is open for delivery " + command.delivery());
            return null;
        }
        LocalDate known = lot.profile().expiresOn();
        violations.unless(
                told.equals(command.expiresOn()) || Objects.equals(known, command.expiresOn()),
                "R-S20",
                "expiresOn",
                lot.lot() + " expires " + (known == null ? "never" : "on " + known) + ", the delivery told " + told
                        + "; one of the two counts");
        return told;
    }
}

package com.lotledger.api.lot;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ExpiryPolicy.ByDate;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.NotRequired;
import com.lotledger.api.value.ExpiryPolicy.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot's expiry date is derived when its profile is told and kept from then on, so that replay never depends on a later rule
 * (R-E01…R-E08).
 */
public final class ExpiryIsDerivedOnce {

    private ExpiryIsDerivedOnce() {}

    /**
     * The profile with its policy and expiry date resolved.
     *
     * @param told what was told of the lot
     * @param itemPolicy the item's policy, used when none was told
     * @param documentDate date of the purchase document; the purchase date when none was told (R-D11)
     * @throws Refusal with every violation, at the fields of the profile
     */
    public static LotProfile resolve(LotProfile told, ExpiryPolicy itemPolicy, @Nullable LocalDate documentDate) {
        ExpiryPolicy policy = told.expiryPolicy() == null ? itemPolicy : told.expiryPolicy();
        LocalDate purchasedOn = told.purchasedOn() == null ? documentDate : told.purchasedOn();
        LocalDate expiresOn = switch (policy) {
            case NotRequired never -> {
                refuseTypedDate(told, "the lot never expires, so it has no expiry date");
                yield null;
            }
            case ByDate byDate -> typedDate(told);
            case Period period -> {
                refuseTypedDate(told, "the expiry date follows from the period, so it is not typed");
                yield period.expiryFrom(base(period, told.manufacturedOn(), purchasedOn));
            }
        };
        return new LotProfile(told.manufacturedOn(), purchasedOn, policy, expiresOn, told.warranty());
    }

    private static void refuseTypedDate(LotProfile told, String message) {
        new Violations()
                .unless(told.expiresOn() == null, "R-E08", "expiresOn", message)
                .refuseIfAny();
    }

    private static LocalDate typedDate(LotProfile told) {
        if (told.expiresOn() == null) {
            throw Refusal.ruleBroken("R-E02", "expiresOn", "the lot expires by date, so its expiry date is required");
        }
        return told.expiresOn();
    }

    private static LocalDate base(Period period, @Nullable LocalDate manufacturedOn, @Nullable LocalDate purchasedOn) {
        if (period.from() == From.MANUFACTURE_DATE) {
            return required(manufacturedOn, "manufacturedOn", "manufacture");
        }
        return required(purchasedOn, "purchasedOn", "purchase");
    }

    private static LocalDate required(@Nullable LocalDate base, String field, String name) {
        if (base == null) {
            throw Refusal.ruleBroken("R-E07", field, "expiry counts from the " + name + " date, which is missing");
        }
        return base;
    }
}

package com.lotledger.api.lot;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ExpiryPolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lot besides its keys. In a command every part may be left out; in an event the policy is resolved.
 *
 * @param manufacturedOn when it was made; needed when expiry counts from it (R-E06)
 * @param purchasedOn when it was bought; the date of the purchase document when left out (R-D11)
 * @param expiryPolicy how it expires; the item's policy when left out
 * @param expiresOn typed only under the policy by date (R-E02, R-E08); otherwise derived
 * @param warranty free text, at most 500 characters
 */
public record LotProfile(
        @Nullable LocalDate manufacturedOn,
        @Nullable LocalDate purchasedOn,
        @Nullable ExpiryPolicy expiryPolicy,
        @Nullable LocalDate expiresOn,
        @Nullable String warranty) {

    /** Nothing is told: everything comes from the item and the document. */
    public static final LotProfile UNTOLD = new LotProfile(null, null, null, null, null);

    public LotProfile {
        new Violations()
                .date("manufacturedOn", manufacturedOn)
                .date("purchasedOn", purchasedOn)
                .date("expiresOn", expiresOn)
                .text("warranty", warranty, 500)
                .refuseIfAny();
    }
}

package com.lotledger.query.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a batch says of a delivery after it came.
 *
 * @param inspection what was seen last; null when nobody looked
 * @param expiry what it tells of the expiry date; null when nothing changed
 */
record DeliveryWord(
        @Nullable Inspection inspection, @Nullable Expiry expiry, Mark mark) {

    record Inspection(@Nullable String condition, @Nullable String certificate) {}

    /** The date it told while the lot has another one; null when that is settled. */
    record Expiry(@Nullable LocalDate told) {}

    /** With what was said afterwards. */
    DeliveryWord then(DeliveryWord later) {
        return new DeliveryWord(
                later.inspection == null ? inspection : later.inspection,
                later.expiry == null ? expiry : later.expiry,
                mark.orLater(later.mark));
    }
}

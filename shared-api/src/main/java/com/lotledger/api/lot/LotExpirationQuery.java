package com.lotledger.api.lot;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the expiry of lots. */
public sealed interface LotExpirationQuery {

    /**
     * Lots by expiry date, the soonest first. Answers a {@link LotExpirationPage}.
     *
     * @param asOf business date by which a lot is expired or not (R-E14)
     * @param from only lots that expire on this day or later
     * @param to only lots that expire on this day or earlier
     * @param expiringWithinDays only lots that expire from {@code asOf} until so many days later; those already expired not
     * @param item only lots of this item
     * @param location only stock at this location: {@code onHand} and {@code bins} then count nothing else
     * @param withoutExpiry the lots that never expire instead of those that do
     * @param includeDepleted also lots of which nothing is left
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLotExpirations(
            LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer expiringWithinDays,
            @Nullable ItemCode item,
            @Nullable LocationCode location,
            boolean withoutExpiry,
            boolean includeDepleted,
            int limit,
            @Nullable String cursor)
            implements LotExpirationQuery {
        public FindLotExpirations {
            if (expiringWithinDays != null && (expiringWithinDays < 0 || expiringWithinDays > 36_500)) {
                throw Refusal.invalid("R-X14", "expiringWithinDays", "expected a whole number from 0 to 36500");
            }
        }
    }

    /**
     * How many lots in stock expire in which week at which location. Answers an {@link ExpiryCalendarView}.
     *
     * @param asOf business date by which a lot is expired or not (R-E14)
     * @param weeks how many weeks, that of {@code asOf} included, 1 to 104
     * @param item only lots of this item; quantities are summed then
     * @param location only stock at this location
     */
    record CountExpirations(
            LocalDate asOf,
            int weeks,
            @Nullable ItemCode item,
            @Nullable LocationCode location) implements LotExpirationQuery {
        public CountExpirations {
            if (weeks < 1 || weeks > 104) {
                throw Refusal.invalid("R-X14", "weeks", "expected a whole number from 1 to 104");
            }
        }
    }
}

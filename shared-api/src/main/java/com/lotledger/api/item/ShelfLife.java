package com.lotledger.api.item;

import com.lotledger.api.refusal.Violations;
import org.jspecify.annotations.Nullable;

/**
 * How long lots of an item must still be good, in days from the business date to the expiry date, both 0 to 36,500; null asks for
 * nothing.
 *
 * @param daysAtReceipt when they are received (R-S21)
 * @param refuseAtReceipt whether fewer days are refused instead of warned about
 * @param daysAtShipment when they are shipped (R-S22)
 * @param refuseAtShipment whether fewer days are refused instead of warned about
 * @param announceDaysAhead how many days before a lot expires subscribers hear of it; null for not at all
 */
public record ShelfLife(
        @Nullable Integer daysAtReceipt,
        boolean refuseAtReceipt,
        @Nullable Integer daysAtShipment,
        boolean refuseAtShipment,
        @Nullable Integer announceDaysAhead) {

    /** Nothing is asked for. */
    public static final ShelfLife NONE = new ShelfLife(null, false, null, false, null);

    private static final int MOST_DAYS = 36_500;

    public ShelfLife {
        new Violations()
                .unless(inRange(daysAtReceipt), "R-S21", "daysAtReceipt", DAYS)
                .unless(inRange(daysAtShipment), "R-S22", "daysAtShipment", DAYS)
                .unless(inRange(announceDaysAhead), "R-S23", "announceDaysAhead", DAYS)
                .refuseIfAny();
    }

    private static boolean inRange(@Nullable Integer days) {
        return days == null || (days >= 0 && days <= MOST_DAYS);
    }

    private static final String DAYS = "expected a whole number of days from 0 to " + MOST_DAYS;
}

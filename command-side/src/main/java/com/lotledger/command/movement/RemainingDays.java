package com.lotledger.command.movement;

import com.lotledger.command.lot.LotState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a lot is still good on a day.
 *
 * @param expiresOn its last good day; null when it never expires
 * @param days from the day to the last good one: 0 on that, negative afterwards
 */
record RemainingDays(@Nullable LocalDate expiresOn, long days) {

    static RemainingDays of(LotState lot, LocalDate day) {
        LocalDate expiresOn = lot.profile().expiresOn();
        return new RemainingDays(
                expiresOn, expiresOn == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, expiresOn));
    }

    /** The last good day itself is good (R-E14). */
    boolean expired() {
        return days < 0;
    }
}

package com.lotledger.web.lots;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.refusal.Violations;
import com.lotledger.web.page.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The past that a card is about, as its address says it.
 *
 * @param asOf at the end of this business date
 * @param knownOn as it was known at the end of this day
 */
record LotMoment(@Nullable String asOf, @Nullable String knownOn) {

    PointInTime point(Clock clock) {
        Violations violations = new Violations();
        LocalDate date = Typed.date(violations, "asOf", asOf);
        LocalDate known = Typed.date(violations, "knownOn", knownOn);
        violations.refuseIfAny();
        return new PointInTime(date, known == null ? null : endOf(known, clock), null);
    }

    /** Not later than now: nothing is known of the future. */
    private static Instant endOf(LocalDate day, Clock clock) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant now = clock.instant();
        return end.isAfter(now) ? now : end;
    }
}

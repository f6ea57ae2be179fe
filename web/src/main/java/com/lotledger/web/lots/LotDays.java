package com.lotledger.web.lots;

import com.lotledger.api.lot.LotView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that the slider of a card goes over: from the lot's first to today.
 *
 * @param first the earlier of the days on which it was bought and on which it came to be
 * @param last the visitor's business date
 * @param chosen the day that is shown
 */
record LotDays(LocalDate first, LocalDate last, LocalDate chosen) {

    static LotDays of(LotView lot, LotMoment moment, LocalDate today, ZoneId zone) {
        LocalDate created = LocalDate.ofInstant(lot.createdAt(), zone);
        LocalDate first = Stream.of(Objects.requireNonNullElse(lot.purchasedOn(), created), created, today)
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate chosen = dateOr(moment.asOf(), today);
        return new LotDays(chosen.isBefore(first) ? chosen : first, today, chosen.isAfter(today) ? today : chosen);
    }

    private static LocalDate dateOr(@Nullable String date, LocalDate otherwise) {
        return date == null || date.isBlank() ? otherwise : LocalDate.parse(date.strip());
    }

    /** How many steps the slider has. */
    public long steps() {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** At which it stands. */
    public long step() {
        return ChronoUnit.DAYS.between(first, chosen);
    }
}

package com.lotledger.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells moments as clocks on the wall do, and how long things took. */
public final class Moments {

    private final DateTimeFormatter form;

    Moments(ZoneId zone, Locale locale) {
        this.form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    /** Day and time at the site. */
    public String text(@Nullable Instant moment) {
        return moment == null ? "–" : form.format(moment);
    }

    /** How long it was from one moment to another. */
    public String between(Instant from, @Nullable Instant to) {
        return to == null ? "–" : lasting(Duration.between(from, to).toSeconds());
    }

    /** So many seconds in the two largest units that matter. */
    public String lasting(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        if (duration.toDays() > 0) {
            return two(duration.toDays(), " d", duration.toHoursPart(), " h");
        }
        if (duration.toHours() > 0) {
            return two(duration.toHours(), " h", duration.toMinutesPart(), " min");
        }
        return duration.toMinutes() > 0
                ? two(duration.toMinutes(), " min", duration.toSecondsPart(), " s")
                : seconds + " s";
    }

    private static String two(long large, String unit, int small, String smallUnit) {
        return large + unit + (small == 0 ? "" : " " + small + smallUnit);
    }
}

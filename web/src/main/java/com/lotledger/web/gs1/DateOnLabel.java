package com.lotledger.web.gs1;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as labels carry it: two digits each of year, month and day.
 *
 * @param date the day meant
 * @param monthOnly whether the label named only the month (day 00)
 */
public record DateOnLabel(LocalDate date, boolean monthOnly) {

    /**
     * Reads six digits that were found good. The century is the one that brings the year nearest to the day of the scan: at most
     * 49 years back or 50 ahead.
     *
     * @param lastDay whether the last day of a month is meant where only the month is named, as for expiry dates; else the first
     */
    static DateOnLabel read(String digits, LocalDate today, boolean lastDay) {
        int twoDigits = Integer.parseInt(digits.substring(0, 2));
        YearMonth month = YearMonth.of(yearOf(twoDigits, today), Integer.parseInt(digits.substring(2, 4)));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (day > 0) {
            return new DateOnLabel(month.atDay(day), false);
        }
        return new DateOnLabel(lastDay ? month.atEndOfMonth() : month.atDay(1), true);
    }

    private static int yearOf(int twoDigits, LocalDate today) {
        int century = today.getYear() / 100 * 100;
        int ahead = twoDigits - today.getYear() % 100;
        if (ahead >= 51) {
            return century - 100 + twoDigits;
        }
        return ahead <= -50 ? century + 100 + twoDigits : century + twoDigits;
    }

    static @Nullable String problem(String digits, boolean dayMayBeLeftOut) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month < 1 || month > 12) {
            return "month %02d does not exist".formatted(month);
        }
        if (day == 0) {
            return dayMayBeLeftOut ? null : "it needs a day, not 00";
        }
        try {
            // 29 February is good in some century; which one is decided when the date is read.
            LocalDate.of(2000 + Integer.parseInt(digits.substring(0, 2)), month, day);
            return null;
        } catch (DateTimeException impossible) {
            return "day %02d does not exist in month %02d of year %s".formatted(day, month, digits.substring(0, 2));
        }
    }
}

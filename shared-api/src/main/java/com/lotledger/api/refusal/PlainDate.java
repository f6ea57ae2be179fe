package com.lotledger.api.refusal;

import java.time.LocalDate;

/** Which calendar dates may be told (R-X24): years 1 to 9999, the ones that every form of writing dates agrees on. */
public final class PlainDate {

    private PlainDate() {}

    /** Whether the date has a year of at most four digits. */
    public static boolean isPlain(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }
}

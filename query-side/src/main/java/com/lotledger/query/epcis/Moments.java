package com.lotledger.query.epcis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * When something happened. The ledger counts in days: what was recorded on its day happened when it was recorded, anything else
 * at the beginning of its day.
 */
record Moments(ZoneId zone) {

    private static final DateTimeFormatter OFFSET =
            new DateTimeFormatterBuilder().appendOffset("+HH:MM", "+00:00").toFormatter();

    Instant of(LocalDate businessDate, Instant recordedAt) {
        return recordedAt.atZone(zone).toLocalDate().equals(businessDate)
                ? recordedAt
                : businessDate.atStartOfDay(zone).toInstant();
    }

    String offsetAt(Instant moment) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        return OFFSET.format(offset);
    }
}

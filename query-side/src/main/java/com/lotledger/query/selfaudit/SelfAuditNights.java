package com.lotledger.query.selfaudit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When self-audits are due: once a night, by the clock on the wall. */
record SelfAuditNights(LocalTime at, ZoneId zone) {

    /** The last moment until now at which one was due; one that was missed is due still. */
    Instant lastDue(Instant now) {
        ZonedDateTime today = now.atZone(zone).toLocalDate().atTime(at).atZone(zone);
        ZonedDateTime due = today.toInstant().isAfter(now)
                ? today.toLocalDate().minusDays(1).atTime(at).atZone(zone)
                : today;
        return due.toInstant();
    }
}

package com.lotledger.web.audit;

import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.api.refusal.Violations;
import com.lotledger.web.page.Typed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the address of the trail says; days are those of the program's time zone. */
record TrailFilter(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String from,
        @Nullable String to,
        @Nullable String event,
        @Nullable String order,
        @Nullable String cursor) {

    private static final int LINES = 50;

    ReadAuditTrail question(ZoneId zone) {
        Violations violations = new Violations();
        LocalDate first = Typed.date(violations, "from", from);
        LocalDate last = Typed.date(violations, "to", to);
        violations.refuseIfAny();
        return new ReadAuditTrail(
                given(stream),
                given(actor),
                startOf(first, zone),
                startOf(last == null ? null : last.plusDays(1), zone),
                given(event),
                oldestFirst(),
                LINES,
                given(cursor));
    }

    /** The address of the same as a file. */
    String export(ZoneId zone) {
        ReadAuditTrail question = question(zone);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/files/exports/audit-trail");
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("stream", question.stream());
        filters.put("actor", question.actor());
        filters.put("event", question.event());
        filters.put("from", question.from());
        filters.put("to", question.to());
        filters.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    /** Whether it is told from the beginning. */
    public boolean oldestFirst() {
        return "oldest".equals(order);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

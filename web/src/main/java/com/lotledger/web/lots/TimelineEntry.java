package com.lotledger.web.lots;

import com.lotledger.api.audit.AuditTrailEntryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lot.
 *
 * @param event its name
 * @param facts what people want to know of it, in this order
 * @param documentNumber the paper it rests on
 * @param receipt the receipt it came with
 * @param movement the movement that did it
 */
record TimelineEntry(
        long position,
        String event,
        Instant recordedAt,
        @Nullable LocalDate businessDate,
        @Nullable String actor,
        @Nullable String why,
        List<Fact> facts,
        @Nullable String documentNumber,
        @Nullable String receipt,
        @Nullable String movement) {

    /** The parts of an event that are told, however deep they stand. */
    static final List<String> TOLD = List.of(
            "quantity",
            "portions",
            "measure",
            "bin",
            "toBin",
            "from",
            "otherLot",
            "customer",
            "vendor",
            "status",
            "direction",
            "cause",
            "witness",
            "order",
            "recall",
            "origin",
            "supplierLotNumber",
            "manufacturedOn",
            "purchasedOn",
            "change",
            "before",
            "expiresOn",
            "told",
            "evidence",
            "daysLeft",
            "minimumDays",
            "daysAhead",
            "condition",
            "certificate",
            "others",
            "rules");

    private static final List<String> PARTS = List.of("document", "delivery", "profile");

    /** A part of an event and its content. */
    record Fact(String name, String value) {}

    static TimelineEntry of(AuditTrailEntryView entry) {
        Map<String, @Nullable Object> content = entry.payload();
        List<Fact> facts = new ArrayList<>();
        TOLD.forEach(name -> {
            Object value = found(content, name);
            if (value != null) {
                facts.add(new Fact(name, text(value)));
            }
        });
        return new TimelineEntry(
                entry.position(),
                entry.event(),
                entry.recordedAt(),
                entry.businessDate(),
                entry.actor(),
                why(entry),
                facts,
                string(content, "documentNumber"),
                string(content, "receipt"),
                string(content, "movement"));
    }

    private static @Nullable String why(AuditTrailEntryView entry) {
        List<String> reasons = new ArrayList<>();
        for (String part : List.of("reasonCode", "override")) {
            String value = string(entry.payload(), part);
            if (value != null) {
                reasons.add(value);
            }
        }
        String reason = Objects.requireNonNullElse(
                entry.reason(), Objects.requireNonNullElse(string(entry.payload(), "reason"), ""));
        if (!reason.isEmpty()) {
            reasons.add(reason);
        }
        return reasons.isEmpty() ? null : String.join(" – ", reasons);
    }

    private static @Nullable Object found(Map<?, ?> content, String name) {
        Object here = content.get(name);
        if (here != null) {
            return here;
        }
        for (String part : PARTS) {
            if (content.get(part) instanceof Map<?, ?> inner && inner.get(name) != null) {
                return inner.get(name);
            }
        }
        return null;
    }

    private static @Nullable String string(Map<?, ?> content, String name) {
        Object value = found(content, name);
        return value == null ? null : text(value);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> parts when parts.get("name") != null -> parts.get("code") + " " + parts.get("name");
            case Map<?, ?> parts when parts.get("code") != null -> String.valueOf(parts.get("code"));
            // What a delivery brought, bin by bin.
            case Map<?, ?> parts
            when parts.get("bin") != null && parts.get("quantity") != null ->
                parts.get("quantity") + " → " + parts.get("bin");
            case List<?> entries ->
                String.join(", ", entries.stream().map(TimelineEntry::text).toList());
            case null -> "";
            default -> value.toString();
        };
    }
}

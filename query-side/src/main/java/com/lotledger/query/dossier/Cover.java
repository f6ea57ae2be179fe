package com.lotledger.query.dossier;

import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallEvent.RecallOpened;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.archive.Fact;
import com.lotledger.query.archive.Heading;
import com.lotledger.query.archive.Spool;
import com.lotledger.query.table.CellText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first page of a dossier. */
final class Cover {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int ITEMS_SHOWN = 8;

    private final Map<String, String> facts = new LinkedHashMap<>();

    private Cover() {}

    static Heading of(
            RecallCase found,
            RecallId recall,
            long position,
            Instant recordedAt,
            Map<LotId, Set<DeliveryId>> covered,
            Consignees consignees,
            Spool balance)
            throws IOException {
        Cover cover = new Cover();
        cover.tellCase(found, recall);
        cover.tellTimes(found);
        cover.add("In scope", covered.size() + " lot numbers, " + deliveries(covered) + " deliveries");
        cover.add(
                "Consignees",
                consignees.consignees() + ", of whom " + consignees.notified() + " notified and "
                        + consignees.responded() + " responded");
        cover.tellBalance(balance);
        cover.add("Position of this dossier", position + ", recorded at " + MOMENT.format(recordedAt));
        return new Heading(
                "dossier",
                "RECALL DOSSIER",
                "Recall " + recall + " at position " + position,
                recordedAt,
                cover.facts,
                List.of(
                        "Everything in this dossier comes from events up to its position. Built again at the same position, it is"
                                + " the same, byte for byte. Times are UTC.",
                        "The archive holds the same tables as a workbook, as JSON and as CSV. SHA256SUMS holds the sum of every"
                                + " file; \"sha256sum -c SHA256SUMS\" checks them.",
                        "A character that the font lacks is printed as its code, such as [U+836F]; the other files have it as it"
                                + " is. Columns without any value, and fractions of seconds, are left out in print."));
    }

    private void tellCase(RecallCase found, RecallId recall) {
        RecallOpened opened = found.opened();
        Fact first = found.facts().getFirst();
        add("Case", recall + ", number " + opened.number());
        add("Class", LotWords.spoken(opened.recallClass()));
        add("Status", LotWords.spoken(found.status()));
        add("Reason", first.reason());
        add("Scope", CaseRows.criteria(found.coverage().scope()));
        add("Strategy", opened.strategy());
        add("Instructions", opened.instructions());
        add(
                "Effectiveness checks",
                opened.effectivenessLevel() == null ? null : "level " + opened.effectivenessLevel());
        add("Opened", MOMENT.format(first.recordedAt()) + " by " + first.actor());
    }

    private void tellTimes(RecallCase found) {
        tell(found, "Confirmed", RecallEvent.RecallConfirmed.class);
        tell(found, "Hold completed", RecallEvent.RecallHoldCompleted.class);
        tell(found, "First consignee notified", RecallEvent.ConsigneeNotified.class);
        tell(found, "Closed", RecallEvent.RecallClosed.class);
        tell(found, "Cancelled", RecallEvent.RecallCancelled.class);
    }

    private void tell(RecallCase found, String what, Class<? extends RecallEvent> kind) {
        Fact fact = found.first(kind);
        if (fact != null) {
            Instant opened = found.facts().getFirst().recordedAt();
            add(
                    what,
                    MOMENT.format(fact.recordedAt()) + " by " + fact.actor() + ", "
                            + Stopwatch.text(Duration.between(opened, fact.recordedAt())) + " after opening");
        }
    }

    private void tellBalance(Spool balance) throws IOException {
        int[] shown = {0};
        balance.writeTo(row -> {
            if (shown[0]++ < ITEMS_SHOWN) {
                add(
                        "Balance of " + row.get(0),
                        CellText.of(row.get(2)) + " " + row.get(1) + " received, " + CellText.of(row.get(3))
                                + " in hand, " + CellText.of(row.get(11)) + " not accounted for: "
                                + CellText.of(row.get(12)) + " % reconciled");
            }
        });
    }

    private static int deliveries(Map<LotId, Set<DeliveryId>> covered) {
        return (int) covered.values().stream().flatMap(Set::stream).distinct().count();
    }

    private void add(String what, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(what, value);
        }
    }
}

package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillView;
import com.lotledger.query.print.PrintedDocument;
import com.lotledger.query.table.CellText;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of a drill on paper. */
final class DrillReport {

    private static final Table PHASES = Table.of(
            "phases",
            "Phases",
            1,
            Column.text("phase"),
            Column.text("after"),
            Column.moment("completed_at"),
            Column.text("completed_by"),
            Column.number("position"),
            Column.text("lot_numbers"),
            Column.number("deliveries"),
            Column.text("vendors"),
            Column.text("receipts"),
            Column.text("purchase_orders"),
            Column.text("bins"),
            Column.text("customers"),
            Column.number("received"),
            Column.number("on_hand"),
            Column.number("with_customers"),
            Column.number("elsewhere"),
            Column.number("adjusted"),
            Column.text("remarks"));

    private DrillReport() {}

    static void write(DrillView drill, OutputStream bytes) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Lot", drill.item() + " lot " + drill.lotNumber());
        facts.put(
                "How it was chosen",
                drill.drawn() == null
                        ? "named by the auditor"
                        : "drawn with the seed \"" + drill.drawn().seed() + "\": number "
                                + drill.drawn().number() + " of "
                                + drill.drawn().lots() + " lots at position "
                                + drill.drawn().position());
        facts.put("Started", second(drill.startedAt()) + " by " + drill.startedBy());
        facts.put(
                "Targets",
                drill.targets().goalMinutes() + " minutes, at most "
                        + drill.targets().limitMinutes());
        if (drill.seconds() != null) {
            facts.put("Time from start to reconciliation", watch(drill.seconds()));
        }
        if (drill.score() != null) {
            facts.put("Score", drill.score() + " of 100");
        }
        if (drill.reconciledPercent() != null) {
            facts.put("Reconciled", CellText.of(drill.reconciledPercent()) + " %");
        }
        if (drill.remarks() != null) {
            facts.put("Remarks", drill.remarks());
        }
        DrillView.Signature signed = drill.signedOff();
        facts.put(
                "Signed off",
                signed == null ? "not yet" : second(signed.at()) + " by " + signed.by() + ": " + signed.remarks());
        Instant at = signed == null ? drill.startedAt() : signed.at();
        try (PrintedDocument document = new PrintedDocument("Mock recall drill " + drill.drill(), at)) {
            document.addCover(
                    "MOCK RECALL DRILL",
                    "Drill " + drill.drill(),
                    facts,
                    List.of("A drill only reads: no stock was moved and nothing was held. Times are UTC."));
            document.add(PHASES, "What the ledger knew of the lot when each phase was completed.", sink -> {
                for (DrillView.Phase phase : drill.phases()) {
                    DrillFindings found = phase.findings();
                    sink.add(Arrays.asList(
                            phase.phase().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            watch(phase.seconds()),
                            phase.completedAt(),
                            phase.completedBy(),
                            new BigDecimal(found.position()),
                            joined(found.lotNumbers()),
                            new BigDecimal(found.deliveries()),
                            joined(found.vendors()),
                            joined(found.receipts()),
                            joined(found.purchaseOrders()),
                            joined(found.bins()),
                            joined(found.customers()),
                            found.received().amount(),
                            found.onHand().amount(),
                            found.withCustomers().amount(),
                            found.elsewhere().amount(),
                            found.adjusted().amount(),
                            phase.remarks()));
                }
            });
            document.save(bytes);
        }
    }

    private static String joined(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }

    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String watch(long seconds) {
        Duration span = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
    }
}

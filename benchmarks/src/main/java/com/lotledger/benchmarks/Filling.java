package com.lotledger.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.LotNumber;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.site.Deliveries;
import com.lotledger.benchmarks.site.History;
import com.lotledger.benchmarks.site.NumberedDelivery;
import com.lotledger.benchmarks.site.PastDeliveries;
import com.lotledger.benchmarks.site.StreamEvent;
import com.lotledger.benchmarks.store.EventRow;
import com.lotledger.benchmarks.store.HistoryWriter;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills the store of a prepared site with past deliveries, once it is certain that the program writes the same. */
final class Filling implements AutoCloseable {

    /** Events of one delivery of ten lines into ten new lots. */
    static final int EVENTS_PER_DELIVERY = 42;

    private static final String COMMAND = "RecordDelivery";
    private static final int DELIVERIES_COMPARED = 20;
    private static final int DELIVERIES_AT_ONCE = 200;

    private final PreparedSite site;
    private final ProgramDatabase database;
    private final HistoryWriter writer;
    private final PastDeliveries past;
    private long filled;

    private Filling(PreparedSite site, HistoryWriter writer) {
        this.site = site;
        this.database = site.program().database();
        this.writer = writer;
        proveAlike();
        this.past = new PastDeliveries(
                new Deliveries("PAST"),
                PastDeliveries.locationStreams().stream()
                        .mapToLong(this::length)
                        .toArray());
    }

    static Filling of(PreparedSite site) {
        try {
            return new Filling(site, new HistoryWriter(site.program().database()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Adds deliveries until there are so many, and waits for the read models. */
    void upTo(long deliveries) {
        while (filled < deliveries) {
            for (int each = 0; each < DELIVERIES_AT_ONCE && filled < deliveries; each++) {
                NumberedDelivery next = past.delivery(filled++);
                List<StreamEvent> drawn = past.drawn();
                String businessDate =
                        Objects.requireNonNull(next.delivery().receivedOn()).toString();
                if (!drawn.isEmpty()) {
                    writer.add("DrawNumbers", businessDate, drawn);
                }
                writer.add(COMMAND, businessDate, History.of(next));
            }
            writer.flush();
        }
        site.awaitViews(StoredDeliveries.head(database));
        database.settle(ProgramDatabase.LEDGER);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void proveAlike() {
        Deliveries compared = new Deliveries("ALIKE");
        for (int number = 0; number < DELIVERIES_COMPARED; number++) {
            long before = StoredDeliveries.head(database);
            RecordDelivery delivery = compared.delivery(number);
            NumberedDelivery posted = numbered(delivery, site.send(delivery));
            List<EventRow> written = StoredDeliveries.between(database, before, Long.MAX_VALUE, 1)
                    .getFirst();
            List<EventRow> made = writer.rows(COMMAND, "2026-01-01", History.of(posted));
            for (int event = 0; event < Math.max(written.size(), made.size()); event++) {
                compare(content(written, event), content(made, event));
            }
        }
    }

    private static void compare(String written, String made) {
        if (!written.equals(made)) {
            throw new IllegalStateException("The program writes\n" + written + "\nand the benchmark\n" + made);
        }
    }

    private static String content(List<EventRow> rows, int event) {
        return event < rows.size() ? content(rows.get(event)) : "nothing";
    }

    /** All but what differs between any two events: identifiers, the time and the day it was recorded on. */
    private static String content(EventRow row) {
        return String.join(
                " ",
                row.stream(),
                Long.toString(row.sequence()),
                row.type(),
                row.payloadType(),
                row.payloadRevision(),
                row.payload(),
                row.metaData()
                        .replaceAll("(\"commandId\":)\"[^\"]*\"", "$1")
                        .replaceAll("(\"businessDate\":)\"[^\"]*\"", "$1"));
    }

    private static NumberedDelivery numbered(RecordDelivery delivery, JsonNode posted) {
        Map<Integer, LotNumber> generated = new HashMap<>();
        for (JsonNode lot : posted.get("lots")) {
            if (lot.get("generated").asBoolean()) {
                generated.put(
                        lot.get("line").asInt(),
                        new LotNumber(lot.get("lotNumber").asText()));
            }
        }
        return new NumberedDelivery(delivery, posted.get("documentNumber").asText(), generated);
    }

    private long length(String stream) {
        return Long.parseLong(database.asked(
                "SELECT count(*) FROM events.domain_event_entry WHERE aggregate_identifier = '" + stream + "'"));
    }
}

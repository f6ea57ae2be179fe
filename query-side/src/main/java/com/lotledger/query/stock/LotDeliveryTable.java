package com.lotledger.query.stock;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot_delivery}: which deliveries a lot is made of, and what is said of them. */
final class LotDeliveryTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "lot_number text",
            "receipt text",
            "line int4",
            "document_number text",
            "vendor text",
            "vendor_name text",
            "purchase_order text",
            "location text",
            "received_on date",
            "posted_by text",
            "quantity numeric",
            "document_quantity numeric",
            "document_measure text",
            "condition text",
            "certificate text",
            "came_position int8",
            "came_on date",
            "position int8",
            "recorded_at timestamptz");

    private static final Columns WORDS = Columns.of(
            "item text",
            "lot_number text",
            "receipt text",
            "line int4",
            "inspected bool",
            "condition text",
            "certificate text",
            "told bool",
            "told_expires_on date",
            "position int8",
            "recorded_at timestamptz");

    private static final Columns DAYS =
            Columns.of("item text", "lot_number text", "receipt text", "line int4", "day date");

    private final JdbcOperations database;
    private final String insert;
    private final String happenEarlier;
    private final String say;
    private final String takeOver;

    LotDeliveryTable(String schema, JdbcOperations database) {
        this.database = database;
        // Stock of one delivery may come from another lot more than once.
        insert = "INSERT INTO %s.lot_delivery (%s) SELECT %s FROM %s ON CONFLICT DO NOTHING RETURNING item, lot_number"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("delivery"));
        happenEarlier = """
                UPDATE %s.lot_delivery AS delivery SET came_on = first.day FROM %s
                WHERE delivery.item = first.item AND delivery.lot_number = first.lot_number
                    AND delivery.receipt = first.receipt AND delivery.line = first.line AND delivery.came_on > first.day
                """.formatted(schema, DAYS.as("first"));
        say = """
                UPDATE %s.lot_delivery AS delivery SET
                    condition = CASE WHEN word.inspected THEN word.condition ELSE delivery.condition END,
                    certificate = CASE WHEN word.inspected THEN word.certificate ELSE delivery.certificate END,
                    told_expires_on = CASE WHEN word.told THEN word.told_expires_on ELSE delivery.told_expires_on END,
                    position = word.position, recorded_at = word.recorded_at
                FROM %s
                WHERE delivery.item = word.item AND delivery.lot_number = word.lot_number
                    AND delivery.receipt = word.receipt AND delivery.line = word.line
                """.formatted(schema, WORDS.as("word"));
        takeOver = """
                UPDATE %s.lot_delivery AS taken SET quantity = taken.quantity + old.quantity,
                    document_quantity = coalesce(taken.document_quantity, old.document_quantity),
                    document_measure = coalesce(taken.document_measure, old.document_measure)
                FROM %s.lot_delivery AS old
                WHERE taken.item = ? AND taken.lot_number = ? AND old.item = taken.item AND old.lot_number = ?
                    AND old.receipt = taken.receipt AND old.line = taken.line
                """.formatted(schema, schema);
    }

    /** Hands over the lot of every delivery that it did not have before. */
    Runnable prepare(Collection<LotChange> lots, Consumer<LotId> added) {
        Rows rows = COLUMNS.rows();
        Rows days = DAYS.rows();
        for (LotChange lot : lots) {
            lot.deliveries().forEach(delivery -> add(rows, lot, delivery));
            lot.firstDays().forEach((delivery, day) -> add(days, lot.lot(), delivery, day));
        }
        return () -> write(rows, days, added);
    }

    private void write(Rows rows, Rows days, Consumer<LotId> added) {
        AtomicInteger inserted = new AtomicInteger();
        if (!rows.isEmpty()) {
            database.query(insert, rows, row -> {
                inserted.incrementAndGet();
                added.accept(new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))));
            });
        }
        if (inserted.get() < days.size()) {
            // Late paper may tell of a day before all that was known of a delivery.
            database.update(happenEarlier, days);
        }
    }

    /** Runs after the deliveries of the batch are there. */
    Runnable prepareWords(Collection<LotChange> lots) {
        Rows rows = WORDS.rows();
        lots.forEach(lot -> lot.words().forEach((delivery, word) -> add(rows, lot.lot(), delivery, word)));
        return rows.isEmpty()
                ? () -> {}
                : () -> {
                    if (database.update(say, rows) != rows.size()) {
                        throw new IllegalStateException("something was said of a delivery that no event brought");
                    }
                };
    }

    /** What the replaced lot received counts as received by the one that took it over. */
    void write(LotTookOver event) {
        database.update(
                takeOver,
                event.item().value(),
                event.lotNumber().value(),
                event.from().value());
    }

    private static void add(Rows rows, LotId lot, DeliveryId delivery, DeliveryWord word) {
        DeliveryWord.Inspection inspection = word.inspection();
        DeliveryWord.Expiry expiry = word.expiry();
        rows.add(
                lot.item(),
                lot.number(),
                delivery.receipt(),
                delivery.line(),
                inspection != null,
                inspection == null ? null : inspection.condition(),
                inspection == null ? null : inspection.certificate(),
                expiry != null,
                expiry == null ? null : expiry.told(),
                word.mark().position(),
                word.mark().recordedAt());
    }

    private static void add(Rows days, LotId lot, DeliveryId delivery, LocalDate day) {
        days.add(lot.item(), lot.number(), delivery.receipt(), delivery.line(), day);
    }

    private static void add(Rows rows, LotChange lot, DeliveryChange change) {
        Delivery delivery = change.posted().delivery();
        rows.add(
                lot.lot().item(),
                lot.lot().number(),
                delivery.receipt(),
                delivery.line(),
                delivery.documentNumber(),
                delivery.vendor(),
                delivery.vendorName(),
                delivery.purchaseOrder(),
                delivery.location(),
                delivery.receivedOn(),
                change.posted().postedBy(),
                change.quantity(),
                change.documentQuantity(),
                change.measure(),
                change.posted().condition(),
                change.posted().certificate(),
                change.mark().position(),
                lot.firstDays().get(change.posted().id()),
                change.mark().position(),
                change.mark().recordedAt());
    }
}

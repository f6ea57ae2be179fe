package com.lotledger.query.trace;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.trace.TraceEntryView;
import com.lotledger.api.trace.TraceEntryView.Section;
import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.past.Then;
import com.lotledger.query.question.Cells;
import com.lotledger.query.trace.TracePlace.EntryKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries of one section about some deliveries. */
final class TraceReading {

    private static final String FRAME = """
            WITH asked AS MATERIALIZED (
                SELECT * FROM unnest(:items::text[], :lots::text[], :receipts::text[], :lines::int[])
                    AS asked (item, lot_number, receipt, line)
                WHERE (asked.item, asked.lot_number, asked.receipt, asked.line) >= (:item, :lot, :receipt, :line))
            SELECT entry.*, (SELECT stock_measure FROM views.lot WHERE lot.item = entry.item
                AND lot.lot_number = entry.lot_number) AS stock_measure
            FROM (%s) AS entry
            WHERE (entry.item, entry.lot_number, entry.receipt, entry.line, entry.name, entry.place, entry.ordinal)
                > (:item, :lot, :receipt, :line, :name, :place::bigint, :ordinal::integer)
            ORDER BY entry.item, entry.lot_number, entry.receipt, entry.line, entry.name, entry.place, entry.ordinal
            LIMIT :rows
            """;
    private static final EntryKey BEFORE_ALL = new EntryKey("", "", "", -1, "", -1, -1);

    private final JdbcClient database;
    private final TraceSections sections;
    private final @Nullable CustomerCode customer;

    TraceReading(JdbcClient database, TraceSubject subject, @Nullable Then then) {
        this.database = database;
        this.customer = subject.customer();
        this.sections = new TraceSections(then, customer != null);
    }

    /** An entry with its place in its section. */
    record Read(EntryKey key, TraceEntryView entry) {}

    List<Read> read(Section section, List<DeliveryOfLot> deliveries, @Nullable EntryKey behind, int rows) {
        EntryKey from = behind == null ? BEFORE_ALL : behind;
        return database.sql(FRAME.formatted(sections.of(section)))
                .param(
                        "items",
                        deliveries.stream().map(each -> each.item().value()).toArray(String[]::new))
                .param(
                        "lots",
                        deliveries.stream()
                                .map(each -> each.lotNumber().value())
                                .toArray(String[]::new))
                .param(
                        "receipts",
                        deliveries.stream()
                                .map(each -> each.delivery().receipt().value())
                                .toArray(String[]::new))
                .param(
                        "lines",
                        deliveries.stream().map(each -> each.delivery().line()).toArray(Integer[]::new))
                .param("item", from.item())
                .param("lot", from.lotNumber())
                .param("receipt", from.receipt())
                .param("line", from.line())
                .param("name", from.name())
                .param("place", from.position())
                .param("ordinal", from.ordinal())
                .param("customer", customer == null ? "" : customer.value())
                .param("rows", rows)
                .query((row, number) -> new Read(key(row), entry(section, row)))
                .list();
    }

    private static EntryKey key(ResultSet row) throws SQLException {
        return new EntryKey(
                row.getString("item"),
                row.getString("lot_number"),
                row.getString("receipt"),
                row.getInt("line"),
                row.getString("name"),
                row.getLong("place"),
                row.getInt("ordinal"));
    }

    private static TraceEntryView entry(Section section, ResultSet row) throws SQLException {
        boolean ofLedger = section == Section.LINK || section == Section.MOVEMENT;
        return new TraceEntryView(
                section,
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                Cells.optional(row, "vendor", VendorCode::new),
                row.getString("vendor_name"),
                row.getString("purchase_order"),
                texts(row.getArray("supplier_lot_numbers")),
                Cells.optional(row, "location", LocationCode::new),
                Cells.optional(row, "bin", BinCode::new),
                Cells.optional(row, "status", QualityStatus::valueOf),
                Cells.optional(row, "status_before", QualityStatus::valueOf),
                Cells.optional(row, "customer", CustomerCode::new),
                row.getString("customer_name"),
                row.getString("customer_contact"),
                Cells.optional(row, "other_lot", LotNumber::new),
                Cells.optional(row, "kind", MovementKind::valueOf),
                Cells.optional(row, "movement", MovementId::new),
                row.getString("document_number"),
                row.getString("order_number"),
                Cells.date(row, "first_on"),
                Cells.date(row, "last_on"),
                Cells.quantity(row, "quantity"),
                row.getBigDecimal("returned") == null ? null : new SignedQuantity(row.getBigDecimal("returned")),
                Cells.optional(row, "stock_measure", Measure::new),
                ofLedger ? (Long) row.getLong("place") : null);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

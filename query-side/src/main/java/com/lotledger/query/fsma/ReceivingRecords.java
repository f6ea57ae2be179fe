package com.lotledger.query.fsma;

import com.lotledger.query.question.Cells;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was received, one row for a lot of a delivery, with the elements of 21 CFR 1.1345. */
final class ReceivingRecords implements TraceabilityRecords {

    private static final Table TABLE = Table.of(
            "receiving",
            "Receiving",
            5,
            Column.date("date_received"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("receipt"),
            Column.number("line"),
            Column.text("traceability_lot_code"),
            Column.text("lot_code_assigned_by"),
            Column.number("quantity"),
            Column.text("unit_of_measure"),
            Column.text("product_description"),
            Column.text("previous_source"),
            Column.text("previous_source_name"),
            Column.text("previous_source_address"),
            Column.text("received_at"),
            Column.text("received_at_name"),
            Column.text("received_at_address"),
            Column.text("lot_code_source"),
            Column.text("reference_document_type"),
            Column.text("reference_document_number"),
            Column.text("delivery_note"),
            Column.text("purchase_order"),
            Column.date("expires_on"),
            Column.moment("recorded_at"),
            Column.text("recorded_by"),
            Column.number("position"));

    private static final String SELECT = """
            SELECT ledger.*, lot.origin, nullif(lot.expires_on, 'infinity') AS expires_on, item.description AS product,
                place.description AS place, delivery.vendor_name, delivery.purchase_order, receipt.delivery_note,
                (SELECT string_agg(name, ', ' ORDER BY name) FROM views.lot_name AS name
                    WHERE name.item = ledger.item AND name.lot_number = ledger.lot_number
                        AND name.kind = 'SUPPLIER') AS supplier_numbers
            FROM (SELECT item, lot_number, receipt, line, document_number, vendor, received_at, business_date,
                    document_measure, position, recorded_at, actor, sum(document_quantity) AS quantity
                FROM views.stock_ledger AS ledger
                WHERE kind = 'PURCHASE_RECEIPT' AND lot_number <> ''%s
                GROUP BY item, lot_number, receipt, line, document_number, vendor, received_at, business_date,
                    document_measure, position, recorded_at, actor) AS ledger
                JOIN views.lot ON lot.item = ledger.item AND lot.lot_number = ledger.lot_number
                LEFT JOIN views.item ON item.item = ledger.item
                LEFT JOIN views.location AS place ON place.location = ledger.received_at
                LEFT JOIN views.lot_delivery AS delivery ON delivery.item = ledger.item
                    AND delivery.lot_number = ledger.lot_number AND delivery.receipt = ledger.receipt
                    AND delivery.line = ledger.line
                LEFT JOIN views.purchase_receipt AS receipt ON receipt.receipt = ledger.receipt
            ORDER BY ledger.business_date, ledger.item, ledger.lot_number, ledger.receipt, ledger.line
            """;

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String select(TraceabilityFilter filter) {
        return SELECT.formatted(filter.conditions());
    }

    @Override
    public void addRecord(ResultSet row, RowSink sink) throws SQLException, IOException {
        @Nullable String vendorsNumbers = row.getString("supplier_numbers");
        sink.add(Arrays.asList(
                Cells.date(row, "business_date"),
                row.getString("item"),
                row.getString("lot_number"),
                row.getString("receipt"),
                row.getBigDecimal("line"),
                vendorsNumbers != null ? vendorsNumbers : isGenerated(row) ? null : row.getString("lot_number"),
                vendorsNumbers != null ? "vendor" : isGenerated(row) ? "receiver" : null,
                row.getBigDecimal("quantity"),
                row.getString("document_measure"),
                row.getString("product"),
                row.getString("vendor"),
                row.getString("vendor_name"),
                null,
                row.getString("received_at"),
                row.getString("place"),
                null,
                null,
                "Purchase receipt",
                row.getString("document_number"),
                row.getString("delivery_note"),
                row.getString("purchase_order"),
                Cells.date(row, "expires_on"),
                Cells.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getBigDecimal("position")));
    }

    @Override
    public void addMissing(ResultSet row, MissingElements missing) throws SQLException, IOException {
        String where = row.getString("receipt") + " line " + row.getString("line");
        if (row.getString("supplier_numbers") == null && isGenerated(row)) {
            missing.of(
                    row,
                    where,
                    "1.1345(a)(1)",
                    "traceability lot code",
                    "the lot's number was generated here, and the vendor's own is not recorded");
        }
        if (row.getString("product") == null) {
            missing.of(row, where, "1.1345(a)(3)", "product description", "the item has none");
        }
        if (row.getString("vendor_name") == null) {
            missing.of(row, where, "1.1345(a)(4)", "business name of the previous source", "only its code is recorded");
        }
    }

    @Override
    public void addNeverHeld(MissingElements missing) throws IOException {
        missing.ofEvery("1.1345(a)(3)", "packaging size and style", "told only as far as the item's description does");
        missing.ofEvery("1.1345(a)(4)", "address and telephone of the previous source", "not kept of vendors");
        missing.ofEvery("1.1345(a)(5)", "address and telephone of the place of receipt", "not kept of locations");
        missing.ofEvery("1.1345(a)(7)", "location of the traceability lot code source, or its reference", "not kept");
    }

    private static boolean isGenerated(ResultSet row) throws SQLException {
        return row.getString("origin").equals("GENERATED");
    }
}

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

/** What was shipped, one row for a lot of a shipment and the place it left, with the elements of 21 CFR 1.1340. */
final class ShippingRecords implements TraceabilityRecords {

    private static final Table TABLE = Table.of(
            "shipping",
            "Shipping",
            5,
            Column.date("date_shipped"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("movement"),
            Column.text("shipped_from"),
            Column.text("traceability_lot_code"),
            Column.text("lot_code_assigned_by"),
            Column.number("quantity"),
            Column.text("unit_of_measure"),
            Column.text("product_description"),
            Column.text("recipient"),
            Column.text("recipient_name"),
            Column.text("recipient_contact"),
            Column.text("shipped_from_name"),
            Column.text("shipped_from_address"),
            Column.text("lot_code_source"),
            Column.text("reference_document_type"),
            Column.text("reference_document_number"),
            Column.text("order"),
            Column.moment("recorded_at"),
            Column.text("recorded_by"),
            Column.number("position"));

    private static final String SELECT = """
            SELECT ledger.*, lot.origin, item.description AS product, place.description AS place,
                (SELECT string_agg(name, ', ' ORDER BY name) FROM views.lot_name AS name
                    WHERE name.item = ledger.item AND name.lot_number = ledger.lot_number
                        AND name.kind = 'SUPPLIER') AS supplier_numbers
            FROM (SELECT item, lot_number, movement, document_number, customer, customer_name, customer_contact,
                    order_number, location, business_date, document_measure, position, recorded_at, actor,
                    abs(sum(document_quantity)) AS quantity
                FROM views.stock_ledger AS ledger
                WHERE kind = 'SHIPMENT'%s
                GROUP BY item, lot_number, movement, document_number, customer, customer_name, customer_contact,
                    order_number, location, business_date, document_measure, position, recorded_at, actor) AS ledger
                JOIN views.lot ON lot.item = ledger.item AND lot.lot_number = ledger.lot_number
                LEFT JOIN views.item ON item.item = ledger.item
                LEFT JOIN views.location AS place ON place.location = ledger.location
            ORDER BY ledger.business_date, ledger.item, ledger.lot_number, ledger.movement, ledger.location
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
        boolean generated = row.getString("origin").equals("GENERATED");
        sink.add(Arrays.asList(
                Cells.date(row, "business_date"),
                row.getString("item"),
                row.getString("lot_number"),
                row.getString("movement"),
                row.getString("location"),
                vendorsNumbers != null ? vendorsNumbers : row.getString("lot_number"),
                vendorsNumbers != null ? "vendor" : generated ? "receiver" : null,
                row.getBigDecimal("quantity"),
                row.getString("document_measure"),
                row.getString("product"),
                row.getString("customer"),
                row.getString("customer_name"),
                row.getString("customer_contact"),
                row.getString("place"),
                null,
                null,
                "Shipment",
                row.getString("document_number"),
                row.getString("order_number"),
                Cells.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getBigDecimal("position")));
    }

    @Override
    public void addMissing(ResultSet row, MissingElements missing) throws SQLException, IOException {
        String where = row.getString("movement");
        if (row.getString("product") == null) {
            missing.of(row, where, "1.1340(a)(3)", "product description", "the item has none");
        }
        if (row.getString("customer_name") == null) {
            missing.of(row, where, "1.1340(a)(4)", "business name of the recipient", "only its code is recorded");
        }
        if (row.getString("customer_contact") == null) {
            missing.of(row, where, "1.1340(a)(4)", "address and telephone of the recipient", "no contact is recorded");
        }
    }

    @Override
    public void addNeverHeld(MissingElements missing) throws IOException {
        missing.ofEvery("1.1340(a)(3)", "packaging size and style", "told only as far as the item's description does");
        missing.ofEvery("1.1340(a)(5)", "address and telephone of the place of shipment", "not kept of locations");
        missing.ofEvery("1.1340(a)(7)", "location of the traceability lot code source, or its reference", "not kept");
    }
}

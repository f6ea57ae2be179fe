package com.lotledger.query.trace;

import com.lotledger.api.trace.TraceEntryView;
import com.lotledger.platform.http.HarmlessCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trace as lines of CSV. */
final class TraceFile implements AutoCloseable {

    private final CsvWriter csv;

    TraceFile(OutputStream bytes) {
        csv = CsvWriter.builder().build(bytes);
        csv.writeRecord(
                "section",
                "item",
                "lot_number",
                "receipt",
                "line",
                "vendor",
                "vendor_name",
                "purchase_order",
                "supplier_lot_numbers",
                "location",
                "bin",
                "status",
                "status_before",
                "customer",
                "customer_name",
                "customer_contact",
                "other_lot",
                "kind",
                "movement",
                "document_number",
                "order",
                "date",
                "last_date",
                "quantity",
                "returned",
                "stock_measure",
                "position");
    }

    void add(TraceEntryView entry) {
        csv.writeRecord(List.of(
                cell(entry.section()),
                cell(entry.item()),
                cell(entry.lotNumber()),
                cell(entry.receipt()),
                cell(entry.line()),
                cell(entry.vendor()),
                cell(entry.vendorName()),
                cell(entry.purchaseOrder()),
                cell(String.join(" ", entry.supplierLotNumbers())),
                cell(entry.location()),
                cell(entry.bin()),
                cell(entry.status()),
                cell(entry.statusBefore()),
                cell(entry.customer()),
                cell(entry.customerName()),
                cell(entry.customerContact()),
                cell(entry.otherLot()),
                cell(entry.kind()),
                cell(entry.movement()),
                cell(entry.documentNumber()),
                cell(entry.order()),
                cell(entry.date()),
                cell(entry.lastDate()),
                cell(entry.quantity()),
                cell(entry.returned()),
                cell(entry.stockMeasure()),
                cell(entry.position())));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : HarmlessCell.of(value.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package com.lotledger.command.importing.format;

import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.refusal.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code deliveries.csv}: those of one receipt follow each other and are recorded together or not at all. */
final class DeliveryRows implements ImportRecords {

    static final Columns COLUMNS = new Columns(
            List.of("receipt", "vendor", "received_on", "location", "line", "item", "quantity"),
            List.of(
                    "vendor_name",
                    "purchase_order",
                    "delivery_note",
                    "ordered",
                    "measure",
                    "lot_number",
                    "manufactured_on",
                    "purchased_on",
                    "expires_on",
                    "supplier_lot_number",
                    "bin"));

    private final Rows rows;
    private @Nullable Row ahead;

    DeliveryRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable ImportRecord next() throws IOException {
        Row row = take();
        if (row == null) {
            return null;
        }
        ReceiptRows receipt = new ReceiptRows(PurchaseReceiptCommand.MOST_ASSIGNMENTS);
        // A row that may belong to any receipt spoils those on both sides of it: none of them is recorded in part.
        while (row != null && ownerUnknown(row)) {
            receipt.addOwnerless(row);
            row = take();
        }
        String name = row == null ? null : row.cell("receipt");
        while (row != null && !ownerUnknown(row) && receipt.accepts(name, row)) {
            receipt.add(row);
            row = take();
            if (name == null) {
                break;
            }
        }
        if (row != null && ownerUnknown(row)) {
            receipt.spoiledBy(row);
        }
        ahead = row;
        return receipt.record(name);
    }

    private static boolean ownerUnknown(Row row) {
        Violation fault = row.fault();
        return fault != null && row.cell("receipt") == null;
    }

    private @Nullable Row take() throws IOException {
        Row row = ahead == null ? rows.next() : ahead;
        ahead = null;
        return row;
    }
}

package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptPage;
import com.lotledger.api.receipt.PurchaseReceiptQuery.Column;
import com.lotledger.api.receipt.PurchaseReceiptQuery.FindPurchaseReceipts;
import com.lotledger.api.receipt.PurchaseReceiptQuery.GetPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.receipt.PurchaseReceiptSummaryView;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about purchase receipts: the browser in one statement, which reads only the page from an index whatever the
 * filter; one receipt in one statement, or two while it is a draft that names lots.
 */
@Component
class PurchaseReceiptQueries {

    private static final String COLUMNS =
            "receipt, status, document_number, vendor, vendor_name, purchase_order, delivery_note, location,"
                    + " received_on, purchase_representative, lines, position, recorded_at";

    private final JdbcClient database;
    private final ReceiptLines lines;

    PurchaseReceiptQueries(JdbcClient database) {
        this.database = database;
        this.lines = new ReceiptLines(new LotExpiries(database));
    }

    @QueryHandler
    PurchaseReceiptPage find(FindPurchaseReceipts question) {
        Page<PurchaseReceiptSummaryView> page = Listing.of(COLUMNS, "views.purchase_receipt")
                .where("status = ?", question.status())
                .where("location = ?", question.location())
                .where("vendor = ?", question.vendor())
                .where("received_on >= ?", question.receivedFrom())
                .where("received_on <= ?", question.receivedTo())
                .where("purchase_order = ?", question.purchaseOrder())
                .where("document_number = ?", question.documentNumber())
                .orderedBy("receipts by " + question.sort(), question.descending(), keysOf(question.sort()))
                .read(database, question.limit(), question.cursor(), PurchaseReceiptQueries::summary);
        return new PurchaseReceiptPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    PurchaseReceiptView get(GetPurchaseReceipt question) {
        return database.sql("SELECT * FROM views.purchase_receipt WHERE receipt = ?")
                .param(question.receipt().value())
                .query(this::receipt)
                .optional()
                .orElse(null);
    }

    private static String[] keysOf(Column column) {
        return switch (column) {
            case RECEIVED_ON -> new String[] {"received_on date", "receipt text"};
            case DOCUMENT_NUMBER -> new String[] {"document_number text", "received_on date", "receipt text"};
            case VENDOR -> new String[] {"vendor text", "received_on date", "receipt text"};
            case LOCATION -> new String[] {"location text", "received_on date", "receipt text"};
            case PURCHASE_ORDER -> new String[] {"purchase_order text", "received_on date", "receipt text"};
            case STATUS -> new String[] {"status text", "received_on date", "receipt text"};
        };
    }

    private static PurchaseReceiptSummaryView summary(ResultSet row, int number) throws SQLException {
        return new PurchaseReceiptSummaryView(
                new ReceiptId(row.getString("receipt")),
                PurchaseReceiptStatus.valueOf(row.getString("status")),
                Cells.optional(row, "document_number", text -> text),
                new VendorCode(row.getString("vendor")),
                row.getString("vendor_name"),
                Cells.optional(row, "purchase_order", text -> text),
                row.getString("delivery_note"),
                new LocationCode(row.getString("location")),
                row.getDate("received_on").toLocalDate(),
                row.getString("purchase_representative"),
                row.getInt("lines"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }

    private PurchaseReceiptView receipt(ResultSet row, int number) throws SQLException {
        PurchaseReceiptSummaryView head = summary(row, number);
        ReceiptDocument document = JsonText.read(ReceiptDocument.class, row.getString("document"));
        return new PurchaseReceiptView(
                head.receipt(),
                head.status(),
                head.documentNumber(),
                head.vendor(),
                head.vendorName(),
                head.purchaseOrder(),
                head.deliveryNote(),
                head.location(),
                head.receivedOn(),
                head.purchaseRepresentative(),
                row.getString("notes"),
                lines.of(document),
                document.warnings(),
                head.position(),
                head.recordedAt());
    }
}

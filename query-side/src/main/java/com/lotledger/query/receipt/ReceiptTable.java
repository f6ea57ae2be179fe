package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Rows;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The table {@code purchase_receipt}: one INSERT for the receipts a batch opened, one UPDATE for the others. */
final class ReceiptTable {

    private static final Columns KEYS = Columns.of("receipt text");
    private static final Columns OPENED = Columns.of(
            "receipt text",
            "status text",
            "document_number text",
            "vendor text",
            "vendor_name text",
            "purchase_order text",
            "delivery_note text",
            "location text",
            "received_on date",
            "purchase_representative text",
            "notes text",
            "lines int4",
            "document text",
            "position int8",
            "recorded_at timestamptz");
    private static final Columns CHANGED = Columns.of(
            "receipt text",
            "status text",
            "document_number text",
            "lines int4",
            "document text",
            "position int8",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String read;
    private final String insert;
    private final String update;

    ReceiptTable(String schema, JdbcOperations database) {
        this.database = database;
        read = """
                SELECT present.receipt, present.status, present.document_number, present.document
                FROM %s JOIN %s.purchase_receipt AS present ON present.receipt = wanted.receipt
                """.formatted(KEYS.as("wanted"), schema);
        insert = "INSERT INTO %s.purchase_receipt (%s) SELECT %s FROM %s"
                .formatted(schema, OPENED.list(), OPENED.list(), OPENED.as("opened"));
        update = """
                UPDATE %s.purchase_receipt AS present SET status = changed.status,
                    document_number = changed.document_number, lines = changed.lines, document = changed.document,
                    position = changed.position, recorded_at = changed.recorded_at
                FROM %s WHERE present.receipt = changed.receipt
                """.formatted(schema, CHANGED.as("changed"));
    }

    Map<ReceiptId, ReceiptDraft> read(Set<ReceiptId> receipts) {
        Map<ReceiptId, ReceiptDraft> drafts = new HashMap<>();
        if (!receipts.isEmpty()) {
            Rows wanted = KEYS.rows();
            receipts.forEach(wanted::add);
            RowCallbackHandler collect = row -> {
                ReceiptId receipt = new ReceiptId(row.getString(1));
                drafts.put(
                        receipt,
                        new ReceiptDraft(
                                receipt,
                                PurchaseReceiptStatus.valueOf(row.getString(2)),
                                row.getString(3),
                                JsonText.read(ReceiptDocument.class, row.getString(4))));
            };
            database.query(read, wanted, collect);
        }
        return drafts;
    }

    Runnable prepare(Collection<ReceiptDraft> drafts) {
        Rows opened = OPENED.rows();
        Rows changed = CHANGED.rows();
        for (ReceiptDraft draft : drafts) {
            if (draft.opening() == null) {
                changed.add(
                        draft.receipt(),
                        draft.status(),
                        draft.documentNumber(),
                        draft.lineCount(),
                        JsonText.of(ReceiptDocument.class, draft.document()),
                        draft.position(),
                        draft.recordedAt());
            } else {
                addOpened(opened, draft, draft.opening());
            }
        }
        return () -> {
            if (!opened.isEmpty()) {
                database.update(insert, opened);
            }
            if (!changed.isEmpty()) {
                database.update(update, changed);
            }
        };
    }

    private static void addOpened(Rows rows, ReceiptDraft draft, PurchaseReceiptOpened opening) {
        rows.add(
                draft.receipt(),
                draft.status(),
                draft.documentNumber(),
                opening.vendor(),
                opening.vendorName(),
                Objects.requireNonNullElse(opening.purchaseOrder(), ""),
                opening.deliveryNote(),
                opening.location(),
                opening.receivedOn(),
                opening.purchaseRepresentative(),
                opening.notes(),
                draft.lineCount(),
                JsonText.of(ReceiptDocument.class, draft.document()),
                draft.position(),
                draft.recordedAt());
    }
}

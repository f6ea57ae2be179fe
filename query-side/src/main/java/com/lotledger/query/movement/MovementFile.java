package com.lotledger.query.movement;

import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockMovementView;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.platform.http.HarmlessCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Movements as lines of CSV, with the columns that an import reads. */
final class MovementFile implements AutoCloseable {

    private final CsvWriter csv;

    MovementFile(OutputStream bytes) {
        csv = CsvWriter.builder().build(bytes);
        csv.writeRecord(
                "movement",
                "kind",
                "item",
                "lot_number",
                "quantity",
                "measure",
                "bin",
                "to_bin",
                "delivery_receipt",
                "delivery_line",
                "status",
                "moved_on",
                "document_number",
                "customer",
                "customer_name",
                "customer_contact",
                "order",
                "vendor",
                "other_lot",
                "direction",
                "cause",
                "witness",
                "reason_code",
                "reason",
                "override");
    }

    void add(StockMovementView movement) {
        MovementDocument document = movement.document();
        Customer customer = document.customer();
        DeliveryId delivery = document.delivery();
        csv.writeRecord(List.of(
                cell(document.movement()),
                cell(document.kind()),
                cell(movement.item()),
                cell(movement.lotNumber()),
                cell(document.quantity()),
                cell(document.quantity() == null ? null : document.measure()),
                cell(document.bin()),
                cell(document.toBin()),
                cell(delivery == null ? null : delivery.receipt()),
                cell(delivery == null ? null : delivery.line()),
                cell(document.status()),
                cell(dated(document) ? document.movedOn() : null),
                cell(dated(document) ? document.documentNumber() : null),
                cell(customer == null ? null : customer.code()),
                cell(customer == null ? null : customer.name()),
                cell(customer == null ? null : customer.contact()),
                cell(document.order()),
                cell(document.kind() == MovementKind.UNTRACKED_STOCK ? document.vendor() : null),
                cell(document.otherLot()),
                cell(document.direction()),
                cell(document.cause()),
                cell(document.witness()),
                cell(document.reasonCode()),
                cell(movement.reason()),
                cell(document.override())));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Verdicts and new numbers hold from when they are recorded, whatever file they come in. */
    private static boolean dated(MovementDocument document) {
        return switch (document.kind()) {
            case TRANSFER,
                    SHIPMENT,
                    CUSTOMER_RETURN,
                    VENDOR_RETURN,
                    ADJUSTMENT,
                    WRITE_OFF,
                    LOT_CORRECTION,
                    UNTRACKED_STOCK -> true;
            case PURCHASE_RECEIPT,
                    RELEASE,
                    REJECTION,
                    QUARANTINE,
                    HOLD,
                    HOLD_LIFTED,
                    RECALL,
                    RECALL_LIFTED,
                    LOT_MERGE,
                    LOT_RENUMBERING -> false;
        };
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : HarmlessCell.of(value.toString());
    }
}

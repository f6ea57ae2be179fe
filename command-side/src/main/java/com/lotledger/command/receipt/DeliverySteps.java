package com.lotledger.command.receipt;

import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import java.util.HashSet;
import java.util.Set;

/** A whole delivery as the steps a person would take, so that both go through the same rules. */
final class DeliverySteps {

    private static final String DEFAULT = "default-";

    private DeliverySteps() {}

    static AddReceiptLine line(RecordDelivery delivery, DeliveryLine line) {
        return new AddReceiptLine(
                delivery.receipt(),
                line.line(),
                line.item(),
                line.received(),
                line.measure(),
                line.ordered(),
                line.discontinuedConfirmed(),
                line.moreDecimals());
    }

    static AssignQuantityToBin assignment(
            RecordDelivery delivery, DeliveryLine line, int at, DeliveryAssignment assignment) {
        return new AssignQuantityToBin(
                delivery.receipt(),
                name(line, at),
                line.line(),
                assignment.bin(),
                assignment.quantity(),
                assignment.lotNumber(),
                assignment.lot(),
                assignment.supplierLotNumber());
    }

    static AssignmentId name(DeliveryLine line, int at) {
        return new AssignmentId(line.line() + "-" + (at + 1));
    }

    /** Name of the assignment that puts a line's whole quantity into its default bin. */
    static AssignmentId defaultName(int line) {
        return new AssignmentId(DEFAULT + line);
    }

    static boolean isDefault(AssignmentId assignment) {
        return assignment.value().startsWith(DEFAULT);
    }

    /** Every stream the delivery looks up, so that one question asks for all of them. */
    static Set<String> streams(RecordDelivery delivery, ReferenceData reference) {
        Set<String> streams = new HashSet<>();
        streams.add(RecallRegisterEvent.STREAM);
        streams.add(delivery.location().stream());
        streams.add(reference.defaultBins().defaultLocation().stream());
        for (DeliveryLine line : delivery.delivered()) {
            ItemCode item = line.item();
            streams.add(item.stream());
            for (DeliveryAssignment assignment : line.assigned()) {
                BinCode bin = assignment.bin();
                streams.add(bin.stream());
                if (assignment.lotNumber() != null) {
                    streams.add(new LotId(item, assignment.lotNumber()).stream());
                }
            }
        }
        return streams;
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Refusal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whoever names what a command makes may repeat it: the same name with the same content changes nothing, with other content it is
 * a conflict (R-X01). What the first command left out was filled in then and does not count.
 */
final class TheSameNameHasTheSameContent {

    private TheSameNameHasTheSameContent() {}

    static void check(PurchaseReceiptOpened made, OpenPurchaseReceipt again) {
        boolean same = made.vendor().equals(again.vendor())
                && Objects.equals(made.vendorName(), again.vendorName())
                && Objects.equals(made.purchaseOrder(), again.purchaseOrder())
                && Objects.equals(made.deliveryNote(), again.deliveryNote())
                && made.location().equals(again.location())
                && leftOutOr(made.receivedOn(), again.receivedOn())
                && leftOutOr(made.purchaseRepresentative(), again.purchaseRepresentative())
                && Objects.equals(made.notes(), again.notes());
        refuseUnless(same, "receipt", "receipt " + made.receipt() + " exists with other content");
    }

    static void check(ReceiptLineAdded made, AddReceiptLine again) {
        boolean same = made.item().equals(again.item())
                && made.received().equals(again.received())
                && leftOutOr(made.measure(), again.measure())
                && Objects.equals(made.ordered(), again.ordered())
                && made.discontinuedConfirmed() == again.discontinuedConfirmed()
                && made.moreDecimals() == again.moreDecimals();
        refuseUnless(same, "line", "line " + made.line() + " exists with other content");
    }

    static void check(ReceiptState receipt, QuantityAssignedToBin made, AssignQuantityToBin again) {
        boolean same = made.line() == again.line()
                && made.bin().equals(again.bin())
                && made.quantity().equals(again.quantity())
                && Objects.equals(made.lotNumber(), again.lotNumber())
                && Objects.equals(made.lot(), again.lot())
                && Objects.equals(receipt.supplierNumbers().get(made.assignment()), again.supplierLotNumber());
        refuseUnless(same, "assignment", "assignment " + made.assignment() + " exists with other content");
    }

    static void check(ReceiptState made, RecordDelivery again) {
        check(made.opened(), again.opening());
        refuseUnless(
                made.lines().size() == again.delivered().size(),
                "lines",
                "receipt " + again.receipt() + " exists with " + made.lines().size() + " lines");
        again.delivered().forEach(line -> check(made, line, again));
    }

    private static void check(ReceiptState made, DeliveryLine again, RecordDelivery delivery) {
        ReceiptLineAdded line = made.lines().get(again.line());
        if (line == null) {
            throw Refusal.conflict("R-X01", "lines", "receipt " + delivery.receipt() + " has no line " + again.line());
        }
        check(line, DeliverySteps.line(delivery, again));
        List<QuantityAssignedToBin> assigned = made.assignmentsOf(again.line()).stream()
                .filter(each -> !DeliverySteps.isDefault(each.assignment()))
                .toList();
        refuseUnless(
                assigned.size() == again.assigned().size(),
                "lines",
                "line " + again.line() + " exists with " + assigned.size() + " assignments");
        for (int at = 0; at < assigned.size(); at++) {
            DeliveryAssignment told = again.assigned().get(at);
            check(made, assigned.get(at), DeliverySteps.assignment(delivery, again, at, told));
        }
    }

    private static boolean leftOutOr(Object made, @Nullable Object told) {
        return told == null || told.equals(made);
    }

    private static void refuseUnless(boolean same, String field, String message) {
        if (!same) {
            throw Refusal.conflict("R-X01", field, message);
        }
    }
}

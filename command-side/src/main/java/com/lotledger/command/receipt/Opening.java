package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.refusal.Violations;
import com.lotledger.platform.provenance.Sender;
import java.util.Objects;

/** Decides how a receipt opens (R-F02, R-F04, R-F06). */
final class Opening {

    private Opening() {}

    static PurchaseReceiptOpened decide(
            OpenPurchaseReceipt command, Sender sender, ReferenceData reference, Violations violations) {
        violations.unless(
                reference.locations().find(command.location()).isPresent(),
                "R-X02",
                "location",
                "location " + command.location() + " does not exist");
        return new PurchaseReceiptOpened(
                command.receipt(),
                command.vendor(),
                command.vendorName(),
                command.purchaseOrder(),
                command.deliveryNote(),
                command.location(),
                Objects.requireNonNullElse(command.receivedOn(), sender.businessDate()),
                Objects.requireNonNullElse(command.purchaseRepresentative(), sender.actor()),
                command.notes());
    }
}

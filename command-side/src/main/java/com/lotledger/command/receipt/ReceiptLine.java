package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.item.ItemState;
import com.lotledger.platform.provenance.Sender;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a line of a draft is (R-F16, R-G01…R-G06, R-L03). */
final class ReceiptLine {

    private ReceiptLine() {}

    /** The line as far as it can be understood; null when the item or its measure is unknown. */
    static @Nullable ReceiptLineAdded decide(
            ReceiptState receipt,
            AddReceiptLine command,
            Sender sender,
            ReferenceData reference,
            Violations violations) {
        violations.unless(
                receipt.lines().size() < PurchaseReceiptCommand.MOST_LINES,
                "R-X08",
                "line",
                "a receipt has at most " + PurchaseReceiptCommand.MOST_LINES + " lines");
        ReceivedDoesNotExceedOrdered.check(command, violations);
        AQuantityFitsItsMeasure.checkRight(command.moreDecimals(), sender, violations);
        ItemState item = reference.items().find(command.item()).orElse(null);
        if (item == null) {
            violations.unless(false, "R-X02", "item", "item " + command.item() + " does not exist");
            return null;
        }
        ADiscontinuedItemNeedsConfirmation.check(command.item(), item, command.discontinuedConfirmed(), violations);
        violations.unless(
                !item.inventoryType().serialized(),
                "R-G06",
                "item",
                "item " + command.item() + " is serialized; serialized items cannot be received yet");
        Optional<PurchaseMeasure> measure = measure(item, command.measure());
        if (measure.isEmpty()) {
            violations.unless(
                    false,
                    "R-L03",
                    "measure",
                    command.measure() + " is neither the stock measure nor a purchase measure of " + command.item());
            return null;
        }
        AQuantityFitsItsMeasure.check(
                "received", command.received(), measure.get(), command.moreDecimals(), violations);
        return new ReceiptLineAdded(
                command.receipt(),
                command.line(),
                command.item(),
                item.description(),
                command.received(),
                measure.get().measure(),
                measure.get().factor(),
                item.measures().stockMeasure(),
                command.ordered(),
                item.inventoryType().keepsStock(),
                item.lotTracking(),
                item.inventoryType().keepsStock()
                        ? DefaultReceivingBin.of(item, receipt.opened().location(), reference)
                                .orElse(null)
                        : null,
                command.discontinuedConfirmed(),
                command.moreDecimals());
    }

    private static Optional<PurchaseMeasure> measure(ItemState item, @Nullable Measure told) {
        return item.measures().boughtIn(told == null ? item.measures().defaultPurchaseMeasure() : told);
    }
}

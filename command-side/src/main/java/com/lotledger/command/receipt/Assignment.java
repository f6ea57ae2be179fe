package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptCommand;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.item.ItemState;
import com.lotledger.platform.provenance.Sender;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether a part of a line may go into a bin and lot (R-B01…R-B15, R-G04, R-G07, R-G09). */
final class Assignment {

    private Assignment() {}

    /** The assignment as far as it can be understood; null when its line or bin is unknown. */
    static @Nullable QuantityAssignedToBin decide(
            ReceiptState receipt,
            AssignQuantityToBin command,
            Sender sender,
            ReferenceData reference,
            Violations violations) {
        violations.unless(
                receipt.assignments().size() < PurchaseReceiptCommand.MOST_ASSIGNMENTS,
                "R-X08",
                "assignment",
                "a receipt has at most " + PurchaseReceiptCommand.MOST_ASSIGNMENTS + " assignments");
        ReceiptLineAdded line = receipt.lines().get(command.line());
        if (line == null) {
            violations.unless(false, "R-X02", "line", "the receipt has no line " + command.line());
            return null;
        }
        violations.unless(
                line.inventoried(),
                "R-G04",
                "line",
                "line " + command.line() + ": item " + line.item() + " keeps no stock, so it has no bins and lots");
        LocationCode location = bin(receipt, command, sender, reference, violations);
        reference.items().find(line.item()).ifPresent(item -> {
            quantity(line, command, item, violations);
            LotOfAssignment.check(receipt, line, command, item, reference, violations);
        });
        if (location == null) {
            return null;
        }
        return new QuantityAssignedToBin(
                command.receipt(),
                command.assignment(),
                command.line(),
                line.item(),
                command.bin(),
                location,
                command.quantity(),
                line.measure(),
                line.factor().toStock(command.quantity()),
                command.lotNumber(),
                command.lot());
    }

    private static @Nullable LocationCode bin(
            ReceiptState receipt,
            AssignQuantityToBin command,
            Sender sender,
            ReferenceData reference,
            Violations violations) {
        reference.bins().checkReceives(command.bin(), "bin", violations);
        StockBinState bin = reference.bins().find(command.bin()).orElse(null);
        if (bin == null) {
            return null;
        }
        LocationCode receivedAt = receipt.opened().location();
        BinsOfOtherLocationsNeedARight.check(bin, receivedAt, "bin", reference.locations(), sender, violations);
        return Objects.requireNonNullElse(bin.location(), receivedAt);
    }

    private static void quantity(
            ReceiptLineAdded line, AssignQuantityToBin command, ItemState item, Violations violations) {
        PurchaseMeasure measure = item.measures()
                .boughtIn(line.measure())
                .orElseGet(() -> new PurchaseMeasure(line.measure(), line.factor(), null));
        violations.unless(
                !command.quantity().isPositive()
                        || line.factor().toStock(command.quantity()).isPositive(),
                "R-L13",
                "quantity",
                command.quantity() + " " + line.measure() + " is less than the smallest quantity of stock");
        AQuantityFitsItsMeasure.check("quantity", command.quantity(), measure, line.moreDecimals(), violations);
    }
}

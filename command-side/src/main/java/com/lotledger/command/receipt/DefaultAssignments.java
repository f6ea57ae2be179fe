package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.item.ItemState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A line without lots and without bins goes whole into its default bin (R-C02, R-C03); without one it must be assigned (R-C04). A
 * line under lot tracking is always assigned by somebody (R-C05).
 */
final class DefaultAssignments {

    private DefaultAssignments() {}

    static List<QuantityAssignedToBin> of(
            ReceiptState receipt,
            ReferenceData reference,
            Paths paths,
            Set<Integer> notUnderstood,
            Violations violations) {
        List<QuantityAssignedToBin> defaults = new ArrayList<>();
        for (ReceiptLineAdded line : receipt.lines().values()) {
            ItemState item = reference.items().find(line.item()).orElse(null);
            if (!line.inventoried()
                    || item == null
                    || notUnderstood.contains(line.line())
                    || !receipt.assignmentsOf(line.line()).isEmpty()) {
                continue;
            }
            Optional<BinCode> bin =
                    DefaultReceivingBin.of(item, receipt.opened().location(), reference);
            if (item.lotTracking()) {
                violations.unless(
                        false,
                        "R-C05",
                        paths.line(line.line()) + ".assignments",
                        "line " + line.line() + ": item " + line.item()
                                + " is under lot tracking, so its quantity must be assigned to bins and lots");
            } else if (bin.isEmpty()) {
                violations.unless(
                        false,
                        "R-C04",
                        paths.line(line.line()) + ".assignments",
                        "line " + line.line() + ": no default bin for item " + line.item()
                                + ", so its quantity must be assigned to a bin");
            } else {
                defaults.add(whole(receipt, line, bin.get(), reference));
            }
        }
        return defaults;
    }

    private static QuantityAssignedToBin whole(
            ReceiptState receipt, ReceiptLineAdded line, BinCode bin, ReferenceData reference) {
        return new QuantityAssignedToBin(
                receipt.opened().receipt(),
                DeliverySteps.defaultName(line.line()),
                line.line(),
                line.item(),
                bin,
                Objects.requireNonNullElse(
                        reference.bins().find(bin).map(StockBinState::location).orElse(null),
                        receipt.opened().location()),
                line.received(),
                line.measure(),
                line.factor().toStock(line.received()),
                null,
                null);
    }
}

package com.lotledger.command.receipt;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.AutoLotNumbersEnabled;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ItemEvent.ItemDiscontinued;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.item.ItemState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Small pieces of receipts and items to try rules on. */
final class ReceiptExamples {

    static final ReceiptId RECEIPT = new ReceiptId("R-1");
    static final ItemCode ITEM = new ItemCode("GAUZE");
    static final LocationCode LOCATION = new LocationCode("NORTH");
    static final LocalDate RECEIVED_ON = LocalDate.of(2026, 3, 1);
    static final Measure BOX = new Measure("BOX");
    static final Measure EACH = new Measure("EA");

    private ReceiptExamples() {}

    static PurchaseReceiptOpened opened() {
        return new PurchaseReceiptOpened(
                RECEIPT, new VendorCode("V-1"), null, null, null, LOCATION, RECEIVED_ON, "rita", null);
    }

    static ReceiptLineAdded line(int line, String received) {
        return new ReceiptLineAdded(
                RECEIPT,
                line,
                ITEM,
                "Gauze",
                Quantity.of(received),
                BOX,
                ConversionFactor.of("20"),
                EACH,
                null,
                true,
                true,
                null,
                false,
                false);
    }

    static AddReceiptLine adding(String received, @Nullable String ordered) {
        return new AddReceiptLine(
                RECEIPT,
                1,
                ITEM,
                Quantity.of(received),
                BOX,
                ordered == null ? null : Quantity.of(ordered),
                false,
                false);
    }

    static QuantityAssignedToBin assigned(int line, String quantity, @Nullable String lot) {
        return new QuantityAssignedToBin(
                RECEIPT,
                new AssignmentId("a"),
                line,
                ITEM,
                new BinCode("N-1"),
                LOCATION,
                Quantity.of(quantity),
                BOX,
                ConversionFactor.of("20").toStock(Quantity.of(quantity)),
                lot == null ? null : new LotNumber(lot),
                null);
    }

    static ReceiptState receipt(PurchaseReceiptEvent... events) {
        ReceiptState state = ReceiptState.evolve(null, opened());
        for (PurchaseReceiptEvent event : events) {
            state = ReceiptState.evolve(state, event);
        }
        return state;
    }

    /** An item under lot tracking, bought in boxes of 20. */
    static ItemState item(ItemEvent... events) {
        ItemState state = ItemState.evolve(
                null,
                new ItemDefined(
                        ITEM,
                        "Gauze",
                        InventoryType.INVENTORIED,
                        EACH,
                        0,
                        true,
                        false,
                        new ExpiryPolicy.NotRequired(),
                        List.of(new PurchaseMeasure(BOX, ConversionFactor.of("20"), 2))));
        for (ItemEvent event : events) {
            state = ItemState.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    static ItemState autoNumbered() {
        return item(new AutoLotNumbersEnabled(ITEM));
    }

    static ItemState discontinued() {
        return item(new ItemDiscontinued(ITEM));
    }

    static ItemState withBoxesOf(String factor) {
        return item(new PurchaseMeasureSet(ITEM, new PurchaseMeasure(BOX, ConversionFactor.of(factor), 2)));
    }

    /** The rules and fields that a check complains about. */
    static List<String> violationsOf(Consumer<Violations> check) {
        Violations violations = new Violations();
        check.accept(violations);
        try {
            violations.refuseIfAny();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(each -> each.rule() + " " + each.field())
                    .toList();
        }
    }
}

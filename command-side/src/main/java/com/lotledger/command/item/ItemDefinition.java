package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import java.util.List;
import java.util.Objects;

/** What a definition comes to once its defaults are filled in, and whether it is one. */
final class ItemDefinition {

    private ItemDefinition() {}

    /** Fills in what was not given; lot tracking and numbering as the location prefers (R-A06). */
    static ItemDefined resolved(DefineItem command, LocationPreferences preferences) {
        InventoryType type = Objects.requireNonNullElse(command.inventoryType(), InventoryType.INVENTORIED);
        boolean prefersTracking = preferences.newItemsUseLotTracking() && type.keepsStock() && !type.serialized();
        boolean tracking = Objects.requireNonNullElse(command.lotTracking(), prefersTracking);
        boolean prefersNumbers = tracking && prefersTracking && preferences.newItemsUseAutoLotNumbers();
        return new ItemDefined(
                command.item(),
                command.description(),
                type,
                command.stockMeasure(),
                Objects.requireNonNullElse(command.stockDecimals(), type.serialized() ? 0 : Quantity.DECIMALS),
                tracking,
                Objects.requireNonNullElse(command.autoLotNumbers(), prefersNumbers),
                Objects.requireNonNullElse(command.expiryPolicy(), new ExpiryPolicy.NotRequired()),
                Objects.requireNonNullElse(command.purchaseMeasures(), List.of()));
    }

    static void check(ItemDefined wanted) {
        Violations violations = new Violations();
        if (wanted.lotTracking()) {
            OnlyInventoriedItemsHaveLots.check(wanted.inventoryType(), violations);
            SerializedItemsAreNotTrackedByLotYet.check(wanted.inventoryType(), violations);
        }
        if (wanted.autoLotNumbers()) {
            GeneratedNumbersNeedLotTracking.check(wanted.lotTracking(), violations);
        }
        SerializedItemsAreCountedInWholeUnits.check(wanted.inventoryType(), wanted.stockDecimals(), violations);
        SerializedItemsAreBoughtInTheirStockMeasure.check(
                wanted.inventoryType(), wanted.purchaseMeasures(), violations);
        APurchaseMeasureIsListedOnce.check(wanted.purchaseMeasures(), violations);
        for (int index = 0; index < wanted.purchaseMeasures().size(); index++) {
            PurchaseMeasure bought = wanted.purchaseMeasures().get(index);
            TheStockMeasureHoldsItselfOnce.check(
                    wanted.stockMeasure(), bought, "purchaseMeasures[" + index + "].factor", violations);
        }
        violations.refuseIfAny();
    }

    /** A repeated definition means what the first one came to, whatever the location prefers by now. */
    static void checkRepeated(DefineItem command, ItemDefined defined) {
        boolean asked = command.definedAt() != null;
        ItemDefined again = resolved(
                command,
                new LocationPreferences(
                        false, false, asked && defined.lotTracking(), asked && defined.autoLotNumbers()));
        String taken = "item " + defined.item() + " is defined with another ";
        new Violations()
                .sameAsBefore(
                        again.inventoryType() == defined.inventoryType(),
                        "R-A08",
                        "inventoryType",
                        taken + "inventory type")
                .sameAsBefore(
                        again.description().equals(defined.description()),
                        "R-X01",
                        "description",
                        taken + "description")
                .sameAsBefore(
                        again.stockMeasure().equals(defined.stockMeasure()),
                        "R-X01",
                        "stockMeasure",
                        taken + "stock measure")
                .sameAsBefore(
                        again.stockDecimals() == defined.stockDecimals(),
                        "R-X01",
                        "stockDecimals",
                        taken + "number of decimals")
                .sameAsBefore(
                        again.lotTracking() == defined.lotTracking(), "R-X01", "lotTracking", taken + "lot tracking")
                .sameAsBefore(
                        again.autoLotNumbers() == defined.autoLotNumbers(),
                        "R-X01",
                        "autoLotNumbers",
                        taken + "lot numbering")
                .sameAsBefore(
                        again.expiryPolicy().equals(defined.expiryPolicy()),
                        "R-X01",
                        "expiryPolicy",
                        taken + "expiry policy")
                .sameAsBefore(
                        again.purchaseMeasures().equals(defined.purchaseMeasures()),
                        "R-X01",
                        "purchaseMeasures",
                        taken + "list of purchase measures")
                .refuseIfAny();
    }
}

package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.List;

/** Every serial number is one unit of stock, so serialized items are bought in no other measure (R-A12). */
final class SerializedItemsAreBoughtInTheirStockMeasure {

    private SerializedItemsAreBoughtInTheirStockMeasure() {}

    static void check(InventoryType type, List<PurchaseMeasure> measures, Violations violations) {
        violations.unless(
                !type.serialized() || measures.isEmpty(),
                "R-A12",
                "purchaseMeasures",
                "serialized items are bought in their stock measure only");
    }
}

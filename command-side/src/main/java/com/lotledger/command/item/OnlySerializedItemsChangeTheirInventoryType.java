package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.refusal.Violations;

/** The inventory type is fixed, except between serialized and auto-serialized (R-A08). */
final class OnlySerializedItemsChangeTheirInventoryType {

    private OnlySerializedItemsChangeTheirInventoryType() {}

    static void check(InventoryType present, InventoryType wanted, Violations violations) {
        violations.unless(
                present.serialized() && wanted.serialized(),
                "R-A08",
                "inventoryType",
                "the inventory type changes only between SERIALIZED and AUTO_SERIALIZED; it is " + present);
    }
}

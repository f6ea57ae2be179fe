package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.refusal.Violations;

/** Where no stock is kept there is nothing to track (R-A01). */
final class OnlyInventoriedItemsHaveLots {

    private OnlyInventoriedItemsHaveLots() {}

    static void check(InventoryType type, Violations violations) {
        violations.unless(type.keepsStock(), "R-A01", "lotTracking", "an item without stock is not tracked by lot");
    }
}

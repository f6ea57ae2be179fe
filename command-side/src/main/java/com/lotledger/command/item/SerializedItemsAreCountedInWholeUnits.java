package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.refusal.Violations;

/** Half a serial number does not exist (R-A12). */
final class SerializedItemsAreCountedInWholeUnits {

    private SerializedItemsAreCountedInWholeUnits() {}

    static void check(InventoryType type, int stockDecimals, Violations violations) {
        violations.unless(
                !type.serialized() || stockDecimals == 0,
                "R-A12",
                "stockDecimals",
                "serialized items are counted in whole units");
    }
}

package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.refusal.Violations;

/** Serial numbers are not recorded yet, so their lots cannot be either (R-A02). */
final class SerializedItemsAreNotTrackedByLotYet {

    private SerializedItemsAreNotTrackedByLotYet() {}

    static void check(InventoryType type, Violations violations) {
        violations.unless(!type.serialized(), "R-A02", "lotTracking", "serialized items cannot be tracked by lot yet");
    }
}

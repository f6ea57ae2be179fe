package com.lotledger.command.location;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;

/** New items can only start with generated numbers where they start with lot tracking (R-A06). */
final class AutoNumberingIsPreferredWithLotTracking {

    private AutoNumberingIsPreferredWithLotTracking() {}

    static void check(LocationPreferences preferences, Violations violations) {
        violations.unless(
                preferences.newItemsUseLotTracking() || !preferences.newItemsUseAutoLotNumbers(),
                "R-A06",
                "preferences.newItemsUseAutoLotNumbers",
                "new items get generated lot numbers only where they use lot tracking");
    }
}

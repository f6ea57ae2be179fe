package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;

/** Only items tracked by lot get generated lot numbers (R-A03). */
final class GeneratedNumbersNeedLotTracking {

    private GeneratedNumbersNeedLotTracking() {}

    static void check(boolean lotTracking, Violations violations) {
        violations.unless(
                lotTracking, "R-A03", "autoLotNumbers", "lot numbers are generated only with lot tracking on");
    }
}

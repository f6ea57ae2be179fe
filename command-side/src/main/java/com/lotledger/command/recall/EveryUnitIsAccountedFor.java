package com.lotledger.command.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.refusal.Violations;
import org.jspecify.annotations.Nullable;

/** A case is closed when no unit is missing and none is left in stock under the recall, or somebody says why it is all the same (R-W12). */
final class EveryUnitIsAccountedFor {

    private EveryUnitIsAccountedFor() {}

    static void check(RecallReconciliationView view, @Nullable Reason unaccountedReason, Violations violations) {
        if (unaccountedReason != null) {
            return;
        }
        for (RecallBalance each : view.balances()) {
            violations
                    .unless(
                            each.unaccounted().isZero(),
                            "R-W12",
                            "unaccountedReason",
                            each.unaccounted() + " " + each.stockMeasure() + " of item " + each.item()
                                    + " are not accounted for; explain them, or say why the recall is closed all the same")
                    .unless(
                            each.recalled().isZero() && each.otherStock().isZero(),
                            "R-W12",
                            "unaccountedReason",
                            each.recalled().plus(each.otherStock()) + " " + each.stockMeasure() + " of item "
                                    + each.item()
                                    + " are still in stock; send them back or destroy them, or say why the recall is"
                                    + " closed all the same");
        }
    }
}

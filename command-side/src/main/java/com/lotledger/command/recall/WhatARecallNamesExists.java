package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.lot.LotState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mistyped item or lot would hold nothing and tell nobody (R-X02). Lot numbers of a scope may be unknown: the lot may still be on
 * its way.
 */
final class WhatARecallNamesExists {

    private WhatARecallNamesExists() {}

    static void check(RecallScope scope, RecallReference reference, Violations violations) {
        List<RecallCriterion> criteria = scope.criteria();
        for (int at = 0; at < criteria.size(); at++) {
            ItemCode item = criteria.get(at).item();
            String field = "scope.criteria[" + at + "].item";
            if (item != null) {
                violations.collect("", () -> reference.items().existing(item, field));
            }
        }
    }

    static void check(
            ItemCode item,
            LotNumber number,
            @Nullable DeliveryId delivery,
            RecallReference reference,
            Violations violations) {
        LotId lot = new LotId(item, number);
        Optional<LotState> found = reference.lots().find(lot);
        violations
                .unless(found.isPresent(), "R-X02", "lotNumber", lot + " does not exist")
                .unless(
                        delivery == null
                                || found.isEmpty()
                                || found.get().posted(delivery).isPresent(),
                        "R-X02",
                        "delivery",
                        lot + " has no delivery " + delivery);
    }
}

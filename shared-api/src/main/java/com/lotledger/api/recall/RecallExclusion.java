package com.lotledger.api.recall;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria of a recall hit, but it is not about: a lot, or one delivery of it.
 *
 * @param lotNumber a number that the lot has or had
 * @param delivery only this delivery of it; all of them, also those still to come, when left out
 */
public record RecallExclusion(
        ItemCode item, LotNumber lotNumber, @Nullable DeliveryId delivery) {
    public RecallExclusion {
        new Violations().required("item", item).required("lotNumber", lotNumber).refuseIfAny();
    }

    /** Whether it is about a delivery. */
    public boolean covers(DeliveryFacts facts) {
        return item.equals(facts.item())
                && facts.lotNumbers().contains(lotNumber)
                && (delivery == null || delivery.equals(facts.delivery()));
    }
}

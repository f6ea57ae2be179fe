package com.lotledger.api.recall;

import java.util.List;

/**
 * What a recall holds: what its scope covers, less what was excluded.
 *
 * @param exclusions what it is not about
 */
public record RecallCoverage(RecallScope scope, List<RecallExclusion> exclusions) {
    public RecallCoverage {
        exclusions = List.copyOf(exclusions);
    }

    /** Whether it holds a delivery. */
    public boolean covers(DeliveryFacts facts) {
        return scope.covers(facts) && exclusions.stream().noneMatch(each -> each.covers(facts));
    }
}

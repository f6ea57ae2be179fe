package com.lotledger.api.recall;

import com.lotledger.api.refusal.Violations;
import java.util.List;

/**
 * What a recall is about: every delivery that any of the criteria covers.
 *
 * @param criteria 1 to 100, with at most 10,000 lot numbers together
 */
public record RecallScope(List<RecallCriterion> criteria) {

    /** How many criteria a scope has at most (R-X04). */
    public static final int MOST_CRITERIA = 100;
    /** How many lot numbers all criteria of a scope have together at most (R-X04). */
    public static final int MOST_LOT_NUMBERS = 10_000;

    public RecallScope {
        new Violations()
                .required("criteria", criteria)
                .entries("criteria", criteria)
                .refuseIfAny();
        new Violations()
                .unless(!criteria.isEmpty(), "R-W01", "criteria", "a recall has a criterion at least")
                .unless(
                        criteria.size() <= MOST_CRITERIA,
                        "R-X04",
                        "criteria",
                        "a recall has at most " + MOST_CRITERIA + " criteria")
                .unless(
                        criteria.stream()
                                        .mapToInt(each -> each.numbers().size())
                                        .sum()
                                <= MOST_LOT_NUMBERS,
                        "R-X04",
                        "criteria",
                        "a recall names at most " + MOST_LOT_NUMBERS + " lots")
                .refuseIfAny();
        criteria = List.copyOf(criteria);
    }

    /** Whether it is about a delivery. */
    public boolean covers(DeliveryFacts facts) {
        return criteria.stream().anyMatch(each -> each.covers(facts));
    }

    /** Whether everything that the other one is about stays covered, as far as the criteria alone show. */
    public boolean includes(RecallScope other) {
        return other.criteria.stream().allMatch(old -> criteria.stream().anyMatch(each -> each.includes(old)));
    }
}

package com.lotledger.standalone.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Turns a predicate into a condition whose violations name the offender. */
final class HouseConditions {

    private HouseConditions() {}

    static <T extends HasName.AndFullName & HasSourceCodeLocation> ArchCondition<T> satisfy(
            DescribedPredicate<? super T> predicate) {
        return new ArchCondition<>(predicate.getDescription()) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item,
                        predicate.test(item),
                        "%s: %s %s"
                                .formatted(
                                        predicate.getDescription(), item.getFullName(), item.getSourceCodeLocation())));
            }
        };
    }
}

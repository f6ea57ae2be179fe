package com.lotledger.command.recall;

import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageLetGo;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageTakenIn;
import com.lotledger.api.value.RecallId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every confirmed case holds.
 *
 * @param held by case, in the order of their names
 */
record RegisterState(SortedMap<RecallId, RecallCoverage> held) {

    static final RegisterState NOTHING = new RegisterState(Collections.emptySortedMap());

    /** The cases that cover a delivery. */
    List<RecallId> covering(DeliveryFacts facts) {
        return held.entrySet().stream()
                .filter(each -> each.getValue().covers(facts))
                .map(Map.Entry::getKey)
                .toList();
    }

    static RegisterState evolve(@Nullable RegisterState before, RecallRegisterEvent event) {
        SortedMap<RecallId, RecallCoverage> held = before == null ? new TreeMap<>() : new TreeMap<>(before.held);
        switch (event) {
            case RecallCoverageTakenIn taken -> held.put(taken.recall(), taken.coverage());
            case RecallCoverageLetGo letGo -> held.remove(letGo.recall());
        }
        return new RegisterState(Collections.unmodifiableSortedMap(held));
    }
}

package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;

/** What can be asked about where the units of a recall are. */
public sealed interface RecallReconciliationQuery {

    /**
     * Where every unit that a case covers is. Answers a {@link RecallReconciliationView}, or nothing when there is no such case. Waits
     * until the read models have reached the position.
     *
     * @param minPosition the position that the answer has to reach
     */
    record ReconcileRecall(RecallId recall, long minPosition) implements RecallReconciliationQuery {}
}

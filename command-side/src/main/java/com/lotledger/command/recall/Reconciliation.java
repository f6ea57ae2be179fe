package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.value.RecallId;

/** Knows where every unit is that a case covers. */
@FunctionalInterface
interface Reconciliation {

    /** True as of everything that is stored when it is asked. */
    RecallReconciliationView of(RecallId recall);
}

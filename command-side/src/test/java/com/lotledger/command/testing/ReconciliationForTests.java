package com.lotledger.command.testing;

import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallReconciliationQuery.ReconcileRecall;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.value.RecallId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryHandler;

/** Answers in the place of the other side where the units of a recall are: nowhere, unless it is told. */
public class ReconciliationForTests {

    private final Map<RecallId, List<RecallBalance>> balances = new ConcurrentHashMap<>();

    public void tell(RecallId recall, RecallBalance... known) {
        balances.put(recall, List.of(known));
    }

    @QueryHandler
    RecallReconciliationView reconcile(ReconcileRecall question) {
        return new RecallReconciliationView(
                question.recall(), balances.getOrDefault(question.recall(), List.of()), question.minPosition());
    }
}

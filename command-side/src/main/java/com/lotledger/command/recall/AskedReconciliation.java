package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallReconciliationQuery.ReconcileRecall;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.value.RecallId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the answering side; nobody else knows every movement. */
final class AskedReconciliation implements Reconciliation {

    private static final long LONGEST_SECONDS = 15;

    private final QueryGateway queries;
    private final EventStore store;

    AskedReconciliation(QueryGateway queries, EventStore store) {
        this.queries = queries;
        this.store = store;
    }

    @Override
    public RecallReconciliationView of(RecallId recall) {
        TrackingToken head = store.createHeadToken();
        long position = head == null ? 0 : head.position().orElse(0);
        return Objects.requireNonNull(
                queries.query(
                                new ReconcileRecall(recall, position),
                                ResponseTypes.instanceOf(RecallReconciliationView.class))
                        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                        .join(),
                () -> "the answering side does not know recall " + recall);
    }
}

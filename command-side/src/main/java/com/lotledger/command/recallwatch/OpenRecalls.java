package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.recall.RecallsInForce;
import java.util.SortedMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Reads what recalls hold, outside of any command. */
class OpenRecalls {

    private final RecallsInForce recalls;
    private final EventStore store;

    OpenRecalls(RecallsInForce recalls, EventStore store) {
        this.recalls = recalls;
        this.store = store;
    }

    SortedMap<RecallId, RecallCoverage> held() {
        UnitOfWork<?> reading = DefaultUnitOfWork.startAndGet(null);
        try {
            return recalls.held();
        } finally {
            reading.rollback();
        }
    }

    /** Position of the last stored event. */
    long head() {
        TrackingToken head = store.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }
}

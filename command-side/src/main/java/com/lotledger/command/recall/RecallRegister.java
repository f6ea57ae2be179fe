package com.lotledger.command.recall;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageLetGo;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageTakenIn;
import com.lotledger.api.value.RecallId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What all recalls hold, in one stream, so that whoever moves stock reads one thing. Cases change it within their own unit of work.
 */
@Aggregate(type = "RecallRegister")
class RecallRegister {

    private @Nullable RegisterState state;

    RecallRegister() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : RecallRegisterEvent.STREAM;
    }

    void takeIn(RecallId recall, RecallCoverage coverage) {
        apply(new RecallCoverageTakenIn(recall, coverage));
    }

    void letGo(RecallId recall) {
        apply(new RecallCoverageLetGo(recall));
    }

    @EventSourcingHandler
    void evolve(RecallRegisterEvent event) {
        state = RegisterState.evolve(state, event);
    }
}

package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallEvent;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live cases up to date. */
@Component
@ProcessingGroup(RecallModel.NAME)
class RecallProjector {

    private final LiveProjection live;

    RecallProjector(RecallModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(RecallEvent event, EventMessage<?> message) {
        live.add(message);
    }
}

package com.lotledger.query.movement;

import com.lotledger.api.movement.StockMovementEvent;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live movements up to date. */
@Component
@ProcessingGroup(MovementModel.NAME)
class MovementProjector {

    private final LiveProjection live;

    MovementProjector(MovementModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(StockMovementEvent event, EventMessage<?> message) {
        live.add(message);
    }
}

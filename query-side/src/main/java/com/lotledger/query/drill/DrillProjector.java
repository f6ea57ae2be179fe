package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillEvent;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live drills up to date. */
@Component
@ProcessingGroup(DrillModel.NAME)
class DrillProjector {

    private final LiveProjection live;

    DrillProjector(DrillModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(DrillEvent event, EventMessage<?> message) {
        live.add(message);
    }
}

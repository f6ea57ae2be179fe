package com.lotledger.query.movement;

import com.lotledger.api.movement.StockMovementEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Stock movements, one row each. */
@Component
public final class MovementModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "movements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("stock_movement");
    }

    @Override
    public boolean isOnlyAddedTo(String table) {
        return true;
    }

    @Override
    public List<Class<?>> events() {
        return List.of(StockMovementEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new MovementProjection(schema, database);
    }
}

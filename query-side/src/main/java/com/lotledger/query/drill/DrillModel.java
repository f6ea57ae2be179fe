package com.lotledger.query.drill;

import com.lotledger.api.drill.DrillEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Mock recall drills, one row for each step. */
@Component
public final class DrillModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "drills";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("drill_step");
    }

    @Override
    public boolean isOnlyAddedTo(String table) {
        return true;
    }

    @Override
    public List<Class<?>> events() {
        return List.of(DrillEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new DrillProjection(schema, database);
    }
}

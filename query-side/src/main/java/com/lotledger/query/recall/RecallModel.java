package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Recall cases and what happened in them. Which deliveries they cover is kept with the stock, whose past it rests on. */
@Component
public final class RecallModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "recalls";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("recall_case", "recall_entry");
    }

    @Override
    public boolean isOnlyAddedTo(String table) {
        return table.equals("recall_entry");
    }

    @Override
    public List<Class<?>> events() {
        return List.of(RecallEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new RecallProjection(schema, database);
    }
}

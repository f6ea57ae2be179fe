package com.lotledger.query.projection;

import com.lotledger.platform.processing.BatchedRows;
import com.lotledger.platform.store.LedgerSchema;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;

/** Keeps the live tables of a read model up to date: gathers a batch and projects it in the transaction of its token. */
public final class LiveProjection {

    private final BatchedRows<List<RecordedEvent>> batch;

    public LiveProjection(ReadModel model, JdbcOperations database) {
        Projection live = model.into(LedgerSchema.VIEWS, database);
        batch = new BatchedRows<>(model.name(), ArrayList::new, live::project);
    }

    /** Takes an event up; it is projected before the batch commits. */
    public void add(EventMessage<?> event) {
        batch.current().add(RecordedEvent.of(event));
    }
}

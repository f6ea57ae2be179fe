package com.lotledger.query.projection;

import java.util.List;

/** Writes what events mean into the tables of one schema, on the connection of the current transaction. */
public interface Projection {

    /**
     * Writes the rows of a batch. Which rows result must not depend on how events fall into batches.
     *
     * @param batch events in the order of the store; only of the read model's kinds
     */
    void project(List<RecordedEvent> batch);
}

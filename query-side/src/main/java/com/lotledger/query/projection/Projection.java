package com.lotledger.query.projection;

import java.util.List;

/**
 * Writes what events mean into the tables of one schema, on the connection of the current transaction. Which rows result must
 * not depend on how events fall into batches.
 */
public interface Projection {

    /**
     * Works out what a batch means, as far as that goes without the database, so that it can be done while earlier batches
     * are still being written.
     *
     * @param batch events in the order of the store; only of the read model's kinds
     * @return what writes the batch; to be run once, after those of all earlier batches
     */
    Runnable prepare(List<RecordedEvent> batch);

    /** Writes a batch. */
    default void project(List<RecordedEvent> batch) {
        prepare(batch).run();
    }
}

package com.lotledger.platform.processing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers what a projection writes while a batch of events is handled, and writes it once before the batch commits: in the
 * transaction of its token, so that rows and token always agree. A failing write rolls the whole batch back.
 *
 * <pre>{@code
 * private final BatchedRows<NewRows> rows = new BatchedRows<>("stock-ledger", NewRows::new, this::write);
 *
 * @EventHandler
 * void on(LotReceived event) {
 *     rows.current().add(...);
 * }
 * }</pre>
 *
 * @param <B> what gathers the rows; used by one thread at a time
 */
public final class BatchedRows<B> {

    private final String resource;
    private final Supplier<B> fresh;
    private final Consumer<B> writing;

    /**
     * @param name unique among the projections that handle the same batch
     * @param fresh makes an empty gatherer for a batch
     * @param writing writes what was gathered; runs once per batch that asked for {@link #current()}
     */
    public BatchedRows(String name, Supplier<B> fresh, Consumer<B> writing) {
        this.resource = BatchedRows.class.getName() + "/" + name;
        this.fresh = fresh;
        this.writing = writing;
    }

    /** The gatherer of the batch that is being handled. */
    public B current() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(resource, key -> {
            B rows = fresh.get();
            batch.onPrepareCommit(committing -> writing.accept(rows));
            return rows;
        });
    }
}

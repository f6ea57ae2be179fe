package com.lotledger.platform.store;

import static org.axonframework.common.io.IOUtils.closeQuietly;
import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;
import static org.axonframework.common.jdbc.JdbcUtils.nextAndExtract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Stores all events of a unit of work in one statement, says where they ended, and calls every lost race by one name. */
public final class LedgerEventStorageEngine extends JdbcEventStorageEngine {

    /**
     * How long a reader waits for an event that is missing between two others. Afterwards it takes the place for a
     * rolled-back one, so every transaction that writes events has to end well before.
     */
    static final Duration GAP_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Longest transaction on the connections that write events. A third of {@link #GAP_TIMEOUT}: an event may be as old as
     * its transaction when it appears, its neighbour may have started as late, and clocks of several machines differ.
     */
    public static final Duration LONGEST_TRANSACTION = GAP_TIMEOUT.dividedBy(3);

    private static final int READ_AT_ONCE = 1000;

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Runnable beforeReading;
    private final TailReading tail;
    private final SnapshotsInUse snapshots = new SnapshotsInUse(this::hasSnapshots);

    /**
     * @param beforeReading runs before every look for further events: those of the look before have been handed out by then
     * @param tail notes whether the newest events can be read
     */
    public LedgerEventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            StoredEventSerializer eventSerializer,
            Serializer snapshotSerializer,
            EventUpcaster upcasters,
            SnapshotFilter snapshotFilter,
            Runnable beforeReading,
            TailReading tail) {
        super(builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .upcasterChain(upcasters)
                .snapshotFilter(snapshotFilter)
                .persistenceExceptionResolver(StoreFailure::isLostRace)
                .schema(LedgerSchema.ofEvents())
                .dataType(String.class)
                .batchSize(READ_AT_ONCE)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_AT_ONCE)
                .gapTimeout((int) GAP_TIMEOUT.toMillis()));
        this.connections = connections;
        this.transactions = transactions;
        this.beforeReading = beforeReading;
        this.tail = tail;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        Stream<? extends TrackedEventMessage<?>> events = super.readEvents(after, mayBlock);
        return mayBlock ? tail.watched(events) : events;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        beforeReading.run();
        return super.fetchTrackedEvents(lastToken, batchSize);
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken before) throws SQLException {
        TrackedEventData<?> read = super.getTrackedEventData(row, before);
        long position = row.getLong(schema().globalIndexColumn());
        boolean late = read.trackingToken().position().orElse(position) != position;
        return late && read instanceof TrackedDomainEventData<?> event ? new LateEventData<>(event, position) : read;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            AppendStatement statement = new AppendStatement(events, serializer);
            ReachedPosition.remember(transactions.fetchInTransaction(() -> append(statement)));
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.areInUse() ? super.readSnapshot(aggregateIdentifier) : Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        super.storeSnapshot(snapshot);
        snapshots.found();
    }

    private boolean hasSnapshots() {
        return transactions.fetchInTransaction(() -> executeQuery(
                getConnection(),
                connection ->
                        connection.prepareStatement("SELECT EXISTS (SELECT FROM " + schema().snapshotTable() + ")"),
                row -> nextAndExtract(row, 1, Boolean.class),
                StoreFailure::of));
    }

    private long append(AppendStatement statement) {
        Connection connection = null;
        try {
            connection = connections.getConnection();
            return statement.execute(connection);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        } finally {
            closeQuietly(connection);
        }
    }

    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        throw StoreFailure.of(exception);
    }
}

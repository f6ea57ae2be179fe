package com.lotledger.platform.store;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** All events of a unit of work as the arrays of one INSERT: one round trip however many there are. */
final class AppendStatement {

    // The rows are numbered in the order of the arrays: INSERT draws identities after ORDER BY.
    private static final String SQL = """
            INSERT INTO %s (event_identifier, aggregate_identifier, sequence_number, type,
                            payload_type, payload_revision, payload, meta_data, time_stamp)
            SELECT event_identifier, aggregate_identifier, sequence_number, type,
                   payload_type, payload_revision, payload, meta_data, time_stamp
            FROM unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                WITH ORDINALITY AS event (event_identifier, aggregate_identifier, sequence_number, type,
                    payload_type, payload_revision, payload, meta_data, time_stamp, place)
            ORDER BY place
            RETURNING global_index
            """.formatted(LedgerSchema.EVENT_TABLE);

    private final String[] eventIdentifiers;
    private final String[] aggregateIdentifiers;
    private final Long[] sequenceNumbers;
    private final @Nullable String[] types;
    private final String[] payloadTypes;
    private final @Nullable String[] payloadRevisions;
    private final String[] payloads;
    private final String[] metaData;
    private final String[] timeStamps;

    AppendStatement(List<? extends EventMessage<?>> events, Serializer serializer) {
        int size = events.size();
        eventIdentifiers = new String[size];
        aggregateIdentifiers = new String[size];
        sequenceNumbers = new Long[size];
        types = new String[size];
        payloadTypes = new String[size];
        payloadRevisions = new String[size];
        payloads = new String[size];
        metaData = new String[size];
        timeStamps = new String[size];
        for (int place = 0; place < size; place++) {
            put(place, inStream(events.get(place)), serializer);
        }
    }

    /** An event of no aggregate is a stream of its own. */
    private static DomainEventMessage<?> inStream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> placed
                ? placed
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }

    private void put(int place, DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        eventIdentifiers[place] = event.getIdentifier();
        aggregateIdentifiers[place] = event.getAggregateIdentifier();
        sequenceNumbers[place] = event.getSequenceNumber();
        types[place] = event.getType();
        payloadTypes[place] = payload.getType().getName();
        payloadRevisions[place] = payload.getType().getRevision();
        payloads[place] = payload.getData();
        metaData[place] = event.serializeMetaData(serializer, String.class).getData();
        timeStamps[place] = formatInstant(event.getTimestamp());
    }

    /** Stores the events and answers the global index of the last one. */
    long execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, connection.createArrayOf("text", eventIdentifiers));
            statement.setArray(2, connection.createArrayOf("text", aggregateIdentifiers));
            statement.setArray(3, connection.createArrayOf("int8", sequenceNumbers));
            statement.setArray(4, connection.createArrayOf("text", types));
            statement.setArray(5, connection.createArrayOf("text", payloadTypes));
            statement.setArray(6, connection.createArrayOf("text", payloadRevisions));
            statement.setArray(7, connection.createArrayOf("text", payloads));
            statement.setArray(8, connection.createArrayOf("text", metaData));
            statement.setArray(9, connection.createArrayOf("text", timeStamps));
            return lastOf(statement);
        }
    }

    private static long lastOf(PreparedStatement statement) throws SQLException {
        long last = 0;
        try (ResultSet stored = statement.executeQuery()) {
            while (stored.next()) {
                last = Math.max(last, stored.getLong(1));
            }
        }
        return last;
    }
}

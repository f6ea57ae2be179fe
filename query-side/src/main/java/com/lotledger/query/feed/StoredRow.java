package com.lotledger.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of the event table as Axon reads events. */
public record StoredRow(
        long position,
        String identifier,
        Instant recordedAt,
        SerializedObject<String> payload,
        SerializedObject<String> metaData)
        implements TrackedEventData<String> {

    public static StoredRow of(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                row.getLong("global_index"),
                row.getString("event_identifier"),
                DateTimeUtils.parseInstant(row.getString("time_stamp")),
                new SimpleSerializedObject<>(
                        row.getString("payload"),
                        String.class,
                        row.getString("payload_type"),
                        row.getString("payload_revision")),
                new SerializedMetaData<>(row.getString("meta_data"), String.class));
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return identifier;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return metaData;
    }

    @Override
    public SerializedObject<String> getPayload() {
        return payload;
    }
}

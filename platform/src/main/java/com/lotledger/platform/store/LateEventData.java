package com.lotledger.platform.store;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;

/**
 * An event that was committed after later ones had been read. Its token tells how far the reader is, so its own place travels with
 * its metadata.
 */
record LateEventData<T>(TrackedDomainEventData<T> read, long position)
        implements TrackedEventData<T>, DomainEventData<T> {

    @Override
    public TrackingToken trackingToken() {
        return read.trackingToken();
    }

    @Override
    public String getEventIdentifier() {
        return read.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return read.getTimestamp();
    }

    @Override
    @SuppressWarnings("unchecked")
    public SerializedObject<T> getMetaData() {
        String stored = read.getMetaData().getData().toString();
        String rest = stored.substring(stored.indexOf('{') + 1).strip();
        String own = "{\"" + EventPosition.OWN + "\":\"" + position + "\"" + (rest.equals("}") ? "" : ",") + rest;
        // Metadata is text in this store, whatever the type says.
        return (SerializedObject<T>) (SerializedObject<?>) new SerializedMetaData<>(own, String.class);
    }

    @Override
    public SerializedObject<T> getPayload() {
        return read.getPayload();
    }

    @Override
    public String getType() {
        return read.getType();
    }

    @Override
    public String getAggregateIdentifier() {
        return read.getAggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return read.getSequenceNumber();
    }
}

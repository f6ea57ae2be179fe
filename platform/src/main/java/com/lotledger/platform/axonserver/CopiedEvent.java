package com.lotledger.platform.axonserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, the same in both stores.
 *
 * @param metaData JSON with its keys in order
 * @param timeStamp as PostgreSQL keeps it, to the millisecond
 */
record CopiedEvent(
        String identifier,
        String aggregate,
        long sequence,
        @Nullable String type,
        String payloadType,
        @Nullable String payloadRevision,
        String payload,
        String metaData,
        String timeStamp) {

    static CopiedEvent of(Event event, ObjectMapper json) {
        return new CopiedEvent(
                event.getMessageIdentifier(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                given(event.getAggregateType()),
                event.getPayload().getType(),
                given(event.getPayload().getRevision()),
                event.getPayload().getData().toStringUtf8(),
                text(event.getMetaDataMap(), json),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())));
    }

    /** The form in which Axon Server takes it. */
    Event toEvent(ObjectMapper json) {
        SerializedObject.Builder content =
                SerializedObject.newBuilder().setType(payloadType).setData(ByteString.copyFromUtf8(payload));
        if (payloadRevision != null) {
            content.setRevision(payloadRevision);
        }
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(identifier)
                .setAggregateIdentifier(aggregate)
                .setAggregateSequenceNumber(sequence)
                .setTimestamp(DateTimeUtils.parseInstant(timeStamp).toEpochMilli())
                .setPayload(content);
        if (type != null) {
            event.setAggregateType(type);
        }
        values(json)
                .forEach((key, value) -> event.putMetaData(
                        key, MetaDataValue.newBuilder().setTextValue(value).build()));
        return event.build();
    }

    /** The same with the keys of its metadata in order. */
    CopiedEvent inOrder(ObjectMapper json) {
        return new CopiedEvent(
                identifier,
                aggregate,
                sequence,
                type,
                payloadType,
                payloadRevision,
                payload,
                written(values(json), json),
                timeStamp);
    }

    private Map<String, String> values(ObjectMapper json) {
        try {
            Map<String, String> values = new TreeMap<>();
            json.readTree(metaData).properties().forEach(each -> {
                if (!each.getValue().isTextual()) {
                    throw new IllegalStateException("metadata " + each.getKey() + " of " + identifier + " is no text");
                }
                values.put(each.getKey(), each.getValue().textValue());
            });
            return values;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the metadata of " + identifier + " is not readable", unreadable);
        }
    }

    private static String text(Map<String, MetaDataValue> metaData, ObjectMapper json) {
        Map<String, String> values = new TreeMap<>();
        metaData.forEach((key, value) -> values.put(key, value.getTextValue()));
        return written(values, json);
    }

    private static String written(Map<String, String> values, ObjectMapper json) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

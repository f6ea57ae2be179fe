package com.lotledger.query.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.store.StoredEventMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored form of an event as data, whatever its revision: the audit trail shows what was written, not what it means now. */
final class StoredPayload {

    private static final ObjectMapper MAPPER = StoredEventMapper.create();

    private StoredPayload() {}

    static Map<String, @Nullable Object> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored event is not readable as JSON", unreadable);
        }
    }
}

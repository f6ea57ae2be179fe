package com.lotledger.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.store.StoredEventMapper;

/** Values and documents that a row holds as JSON; written like stored events, so that a rebuild writes the same text. */
public final class JsonText {

    private static final ObjectMapper MAPPER = StoredEventMapper.create();

    private JsonText() {}

    /**
     * The JSON of a value.
     *
     * @param type declared type, so that values of a sealed type say which one they are
     */
    public static <T> String of(Class<T> type, T value) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a value of type " + type.getSimpleName() + " has no JSON", impossible);
        }
    }

    public static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a row holds no " + type.getSimpleName(), unreadable);
        }
    }
}

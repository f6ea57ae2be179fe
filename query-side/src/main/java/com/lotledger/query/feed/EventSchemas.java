package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of published events: one of their attributes, and one of the data of every type. */
final class EventSchemas {

    static final String ENVELOPE = "published-event";

    private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

    EventSchemas(JsonMapper json) {
        schemas.put(ENVELOPE, read(json, ENVELOPE));
        for (PublishedType type : PublishedType.values()) {
            schemas.put(type.text(), read(json, type.text()));
        }
    }

    /** The schema of this name: a type's, or the one of the attributes. */
    Optional<Map<String, Object>> named(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    Map<String, Object> of(PublishedType type) {
        return named(type.text()).orElseThrow();
    }

    private static Map<String, Object> read(JsonMapper json, String name) {
        try (InputStream file = EventSchemas.class.getResourceAsStream("/published-events/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("there is no schema of " + name);
            }
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

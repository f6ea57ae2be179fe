package com.lotledger.platform.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionType;

/** Reads lists and sets whose entries are all given; entries that are refused are left out, so that constructors never meet null. */
final class StrictListDeserializer extends StdDeserializer<Collection<Object>> {

    private final CollectionType type;
    private final @Nullable ValueDeserializer<Object> entries;
    private final @Nullable TypeDeserializer kinds;

    StrictListDeserializer(
            CollectionType type, @Nullable ValueDeserializer<Object> entries, @Nullable TypeDeserializer kinds) {
        super(type);
        this.type = type;
        this.entries = entries;
        this.kinds = kinds;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext reading, @Nullable BeanProperty property) {
        ValueDeserializer<Object> found = reading.findContextualValueDeserializer(type.getContentType(), property);
        return new StrictListDeserializer(type, found, kinds == null ? null : kinds.forProperty(property));
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext reading, TypeDeserializer ofList) {
        return deserialize(parser, reading);
    }

    @Override
    public @Nullable Collection<Object> deserialize(JsonParser parser, DeserializationContext reading) {
        if (!parser.isExpectedStartArrayToken()) {
            reading.reportInputMismatch(this, "not a list");
        }
        Collection<Object> list = empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object entry = entry(parser, reading);
            if (entry != null) {
                list.add(entry);
            }
        }
        return list;
    }

    private @Nullable Object entry(JsonParser parser, DeserializationContext reading) {
        BodyFaults faults = BodyFaults.of(reading);
        if (parser.hasToken(JsonToken.VALUE_NULL) && faults != null) {
            faults.malformed("R-X03", JsonPath.of(parser.streamReadContext()), "an entry of a list is required");
            return null;
        }
        if (entries == null) {
            throw new IllegalStateException("used before it knows its entries");
        }
        return kinds == null
                ? entries.deserialize(parser, reading)
                : entries.deserializeWithType(parser, reading, kinds);
    }

    private Collection<Object> empty() {
        if (SortedSet.class.isAssignableFrom(type.getRawClass())) {
            return new TreeSet<>();
        }
        return Set.class.isAssignableFrom(type.getRawClass()) ? new LinkedHashSet<>() : new ArrayList<>();
    }
}

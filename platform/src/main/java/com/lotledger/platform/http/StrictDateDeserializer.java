package com.lotledger.platform.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads calendar dates as {@code "2026-05-31"} and in no other form. */
final class StrictDateDeserializer extends StdScalarDeserializer<LocalDate> {

    StrictDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext reading) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeParseException noDate) {
                return (LocalDate) reading.handleWeirdStringValue(LocalDate.class, parser.getString(), "no date");
            }
        }
        return (LocalDate) reading.handleUnexpectedToken(getValueType(reading), parser);
    }
}

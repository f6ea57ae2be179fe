package com.lotledger.platform.http;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads one value. What is wrong with it is noted with its path, and reading goes on behind it as if it had been left out;
 * the outermost value refuses the body when anything was noted.
 */
final class FaultNotingDeserializer extends DelegatingDeserializer {

    FaultNotingDeserializer(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new FaultNotingDeserializer(reader);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext reading) {
        return read(parser, reading, () -> super.deserialize(parser, reading));
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext reading, TypeDeserializer kinds) {
        return read(parser, reading, () -> {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                // Jackson would take a list of kind and object as well.
                reading.reportInputMismatch(this, "not an object");
            }
            return super.deserializeWithType(parser, reading, kinds);
        });
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext reading, Supplier<Object> reader) {
        BodyFaults enclosing = BodyFaults.of(reading);
        BodyFaults faults = enclosing == null ? BodyFaults.begin(reading) : enclosing;
        JsonToken first = parser.currentToken();
        int depth = JsonPath.depth(parser);
        List<String> outside = faults.enter();
        Object value;
        try {
            value = reader.get();
        } catch (DatabindException | InputCoercionException failure) {
            note(failure, faults, JsonPath.at(parser.streamReadContext(), depth), first);
            skipRest(parser, depth);
            value = null;
        }
        if (faults.isUnsettled()) {
            faults.settle(JsonPath.at(parser.streamReadContext(), depth), handledType());
        }
        faults.leave(outside);
        if (enclosing == null) {
            faults.refuseIfAny();
        }
        return value;
    }

    private void note(JacksonException failure, BodyFaults faults, String path, JsonToken first) {
        if (failure instanceof InvalidTypeIdException unknownKind && first == JsonToken.START_OBJECT) {
            Class<?> type = unknownKind.getBaseType().getRawClass();
            String kind = kindProperty(type);
            faults.malformed(
                    "R-X14",
                    path.isEmpty() ? kind : path + "." + kind,
                    kind + ": expected " + ExpectedForm.kindsOf(type));
        } else {
            faults.malformed("R-X14", path, "expected " + ExpectedForm.of(handledType()));
        }
    }

    private static String kindProperty(Class<?> type) {
        JsonTypeInfo kinds = type.getAnnotation(JsonTypeInfo.class);
        return kinds == null ? "kind" : kinds.property();
    }

    private static void skipRest(JsonParser parser, int depth) {
        while (JsonPath.depth(parser.streamReadContext()) > depth) {
            parser.nextToken();
        }
    }
}

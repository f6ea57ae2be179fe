package com.lotledger.platform.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes fields nobody knows and constructors that refuse; reading goes on. */
final class FaultNotingHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext reading,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        BodyFaults faults = BodyFaults.of(reading);
        if (faults == null) {
            return false;
        }
        faults.unknownField(name);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext reading, Class<?> type, Object argument, Throwable failure) {
        BodyFaults faults = BodyFaults.of(reading);
        if (faults == null) {
            return NOT_HANDLED;
        }
        faults.constructionFailed(failure);
        return null;
    }
}

package com.lotledger.platform.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words which form a value should have had. */
final class ExpectedForm {

    private ExpectedForm() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text in quotes";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (type == LocalDate.class) {
            return "a date such as \"2026-05-31\"";
        }
        if (type == Quantity.class || type == ConversionFactor.class) {
            return "a decimal in quotes such as \"12.5\"";
        }
        if (type.getPackage() == ItemCode.class.getPackage()
                && type.isRecord()
                && type.getRecordComponents().length == 1) {
            return "a text in quotes";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    /** The names that choose between the forms of a type. */
    static String kindsOf(Class<?> type) {
        JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
        return kinds == null
                ? "another kind"
                : "one of "
                        + Arrays.stream(kinds.value())
                                .map(JsonSubTypes.Type::name)
                                .collect(Collectors.joining(", "));
    }
}

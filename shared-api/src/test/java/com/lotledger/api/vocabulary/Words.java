package com.lotledger.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says types and fields in words, and remembers which words of our own it used. */
final class Words {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> SWITCHES = Set.of(boolean.class, Boolean.class);

    private final SortedMap<String, Class<?>> used = new TreeMap<>();

    /** The fields of a message or value, an asterisk behind those that may be missing. */
    String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(each ->
                        "`" + each.getName() + "`" + (optional(each) ? "*" : "") + " " + type(each.getGenericType()))
                .collect(Collectors.joining(", "));
    }

    /** The form of a value in JSON. */
    String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> "`" + each + "`")
                    .collect(Collectors.joining(", "));
        }
        JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
        if (kinds != null) {
            return "object with `kind`: "
                    + Arrays.stream(kinds.value()).map(this::kind).collect(Collectors.joining("; "));
        }
        boolean text = Arrays.stream(type.getMethods()).anyMatch(each -> each.isAnnotationPresent(JsonValue.class));
        return text ? "text" : "object: " + fields(type);
    }

    /** The values used so far, by name. */
    Collection<Class<?>> used() {
        return List.copyOf(used.values());
    }

    private String kind(JsonSubTypes.Type kind) {
        String fields = fields(kind.value());
        return "`" + kind.name() + "`" + (fields.isEmpty() ? "" : " with " + fields);
    }

    private String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            return "list of " + type(generic.getActualTypeArguments()[0]);
        }
        if (type == String.class) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == Instant.class) {
            return "moment";
        }
        if (NUMBERS.contains(type)) {
            return "whole number";
        }
        if (SWITCHES.contains(type)) {
            return "yes or no";
        }
        Class<?> own = (Class<?>) Objects.requireNonNull(type);
        used.put(own.getSimpleName(), own);
        return own.getSimpleName();
    }

    private static boolean optional(RecordComponent field) {
        AnnotatedElement type = field.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}

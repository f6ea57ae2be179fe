package com.lotledger.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teaches the description which of our types are texts and which fields may be left out. */
final class RecordSchemas implements ModelConverter {

    private static final String COMPONENTS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> type = classOf(annotated);
        Optional<Schema<String>> value = ValueSchemas.of(type);
        if (value.isPresent()) {
            context.defineModel(type.getSimpleName(), value.get(), annotated, null);
            return new Schema<>().$ref(COMPONENTS + type.getSimpleName());
        }
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> schema = others.next().resolve(annotated, context, others);
        if (schema != null && type.isRecord()) {
            distinguishNull(type, target(schema, context));
        }
        return schema;
    }

    private static Class<?> classOf(AnnotatedType annotated) {
        JavaType type = Json31.mapper().constructType(annotated.getType());
        return type.getRawClass();
    }

    private static Schema<?> target(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        Schema<?> found = reference == null
                ? null
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return found == null ? schema : found;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void distinguishNull(Class<?> type, Schema<?> schema) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields == null) {
            return;
        }
        for (RecordComponent each : type.getRecordComponents()) {
            String name = each.getName();
            if (each.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fields.computeIfPresent(name, (key, field) -> orNull(field));
            } else if (each.getType() != boolean.class
                    && fields.containsKey(name)
                    && (schema.getRequired() == null || !schema.getRequired().contains(name))) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.getTypes() != null) {
            field.addType("null");
            return field;
        }
        if (field.get$ref() == null && field.getOneOf() == null) {
            return field;
        }
        Schema<?> nothing = new Schema<>();
        nothing.addType("null");
        if (field.getOneOf() != null) {
            return field.getOneOf().stream().anyMatch(each -> each.getTypes() != null)
                    ? field
                    : field.addOneOfItem(nothing);
        }
        return new Schema<>().addOneOfItem(field).addOneOfItem(nothing);
    }
}

package com.lotledger.platform.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Makes Jackson hear of everything that is wrong with a body instead of the first thing only. */
final class StrictReading extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictReading() {
        super("strict reading");
        setDeserializers(new StrictDeserializers());
        addDeserializer(LocalDate.class, new StrictDateDeserializer());
        setDeserializerModifier(new FaultsNoted());
    }

    private static final class StrictDeserializers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer kinds,
                @Nullable ValueDeserializer<?> entries) {
            return type.getRawClass().isInterface()
                    ? new StrictListDeserializer(type, (ValueDeserializer<Object>) entries, kinds)
                    : null;
        }
    }

    private static final class FaultsNoted extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> reader) {
            return new FaultNotingDeserializer(reader);
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> reader) {
            return new FaultNotingDeserializer(reader);
        }

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> reader) {
            return new FaultNotingDeserializer(reader);
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config,
                MapType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> reader) {
            return new FaultNotingDeserializer(reader);
        }
    }
}

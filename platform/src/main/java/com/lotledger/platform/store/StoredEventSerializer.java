package com.lotledger.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/** Writes and reads events under their stored names, and refuses every other name in both directions. */
public final class StoredEventSerializer extends JacksonSerializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final StoredNames names;

    public StoredEventSerializer(StoredNames names) {
        super(builder().objectMapper(StoredEventMapper.create()));
        this.names = names;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        return MetaData.class.isAssignableFrom(type) ? META_DATA : names.typeOf(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return META_DATA.getName().equals(type.getName()) ? MetaData.class : names.classOf(type);
    }

    /** Reads text as it is: the way round by bytes costs a copy of every event. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getData() instanceof String json
                && !SerializedType.emptyType().equals(stored.getType())) {
            try {
                return getReader(classForType(stored.getType())).readValue(json);
            } catch (JsonProcessingException unreadable) {
                throw new SerializationException(
                        "A stored " + stored.getType().getName() + " cannot be read", unreadable);
            }
        }
        return super.deserialize(stored);
    }
}

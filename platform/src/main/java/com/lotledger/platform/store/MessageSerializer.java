package com.lotledger.platform.store;

import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Writes and reads what is not history: commands, queries, answers, tokens. Loads no class from outside the expected packages. */
public final class MessageSerializer extends JacksonSerializer {

    private static final List<String> EXPECTED_PACKAGES =
            List.of("com.lotledger.", "org.axonframework.", "java.lang.", "java.math.", "java.time.", "java.util.");

    public MessageSerializer() {
        super(builder().objectMapper(StoredEventMapper.create()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (!SerializedType.emptyType().equals(type)
                && EXPECTED_PACKAGES.stream().noneMatch(type.getName()::startsWith)) {
            throw new SerializationException("A message of type " + type.getName() + " is not expected");
        }
        return super.classForType(type);
    }
}

package com.lotledger.platform.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * The names and revisions under which events are stored: the simple name, so that classes may move. Nothing else is
 * stored and nothing else is read.
 */
public final class StoredNames {

    private final Map<Class<?>, SerializedType> types = new HashMap<>();
    private final Map<String, Class<?>> classes = new HashMap<>();

    /** @param roots sealed interfaces; every record under them is an event, stored under its simple name */
    public StoredNames(Collection<Class<?>> roots) {
        roots.stream().flatMap(StoredNames::eventsUnder).forEach(this::add);
    }

    private static Stream<Class<?>> eventsUnder(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredNames::eventsUnder)
                : Stream.of(type);
    }

    private void add(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalArgumentException(event.getName() + " has no @Revision");
        }
        Class<?> other = classes.put(event.getSimpleName(), event);
        if (other != null) {
            throw new IllegalArgumentException(
                    event.getName() + " and " + other.getName() + " would be stored under the same name");
        }
        types.put(event, new SimpleSerializedType(event.getSimpleName(), revision.value()));
    }

    SerializedType typeOf(Class<?> event) {
        SerializedType type = types.get(event);
        if (type == null) {
            throw new SerializationException(event.getName() + " is no event of the vocabulary and is not stored");
        }
        return type;
    }

    Class<?> classOf(SerializedType stored) {
        Class<?> event = classes.get(stored.getName());
        if (event == null) {
            throw new SerializationException("No event of the vocabulary is stored as " + stored.getName());
        }
        if (!typeOf(event).equals(stored)) {
            throw new SerializationException(
                    "Revision " + stored.getRevision() + " of " + stored.getName() + " is stored, revision "
                            + typeOf(event).getRevision() + " can be read, and no upcaster leads there");
        }
        return event;
    }
}

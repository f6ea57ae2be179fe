package com.lotledger.query.filling;

import com.lotledger.platform.store.LedgerSchema;
import com.lotledger.platform.store.MessageSerializer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the live processors have come, in whatever process they run. Each has one segment. */
@Component
public class LiveTokens {

    private final JdbcClient database;
    private final MessageSerializer serializer;

    LiveTokens(JdbcClient database, MessageSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Reads the tokens and keeps the processors from going on until the transaction ends. */
    public List<TrackingToken> hold(Collection<String> processors) {
        return database
                .sql("SELECT token, token_type FROM " + LedgerSchema.EVENTS + ".token_entry"
                        + " WHERE processor_name = ANY (?) AND segment = 0 ORDER BY processor_name FOR UPDATE")
                .param((Object) processors.toArray(String[]::new))
                .query((row, number) -> new Stored(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(stored -> stored.token() != null)
                .map(this::token)
                // A processor that has not begun has none.
                .filter(Objects::nonNull)
                .toList();
    }

    /** How far a processor is in the snapshot of the transaction; null when it has not begun. */
    public @Nullable TrackingToken of(String processor) {
        return database.sql("SELECT token, token_type FROM " + LedgerSchema.EVENTS
                        + ".token_entry WHERE processor_name = ? AND segment = 0")
                .param(processor)
                .query((row, number) -> new Stored(row.getString(1), row.getString(2)))
                .optional()
                .filter(stored -> stored.token() != null)
                .map(this::token)
                .orElse(null);
    }

    private @Nullable TrackingToken token(Stored stored) {
        return WrappedToken.unwrapLowerBound(serializer.<String, TrackingToken>deserialize(
                new SimpleSerializedObject<>(stored.token(), String.class, stored.type(), null)));
    }

    /** Lets the processors go on from here. Whoever holds a claim loses it and reads this token when it claims again. */
    public void moveTo(TrackingToken token, Collection<String> processors) {
        SerializedObject<String> stored = serializer.serialize(token, String.class);
        for (String processor : processors) {
            database.sql("INSERT INTO " + LedgerSchema.EVENTS
                            + ".token_entry (processor_name, segment, token, token_type) VALUES (?, 0, ?, ?)"
                            + " ON CONFLICT (processor_name, segment) DO UPDATE SET token = excluded.token,"
                            + " token_type = excluded.token_type, owner = NULL")
                    .params(processor, stored.getData(), stored.getType().getName())
                    .update();
        }
    }

    private record Stored(String token, String type) {}
}

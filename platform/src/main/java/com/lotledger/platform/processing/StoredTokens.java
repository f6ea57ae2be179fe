package com.lotledger.platform.processing;

import com.lotledger.platform.store.LedgerSchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens of processors that run in other processes, read from the database at most once per {@link #FRESH_FOR}. */
public final class StoredTokens {

    private static final Duration FRESH_FOR = Duration.ofMillis(50);

    private final JdbcClient database;
    private final Serializer serializer;
    private Map<String, TrackingToken> tokens = Map.of();
    private long readAt = System.nanoTime() - FRESH_FOR.toNanos();

    public StoredTokens(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    private record Row(String processor, String type, String token) {}

    synchronized Optional<TrackingToken> of(String processor) {
        if (System.nanoTime() - readAt >= FRESH_FOR.toNanos()) {
            tokens = read();
            readAt = System.nanoTime();
        }
        return Optional.ofNullable(tokens.get(processor));
    }

    private Map<String, TrackingToken> read() {
        Map<String, TrackingToken> read = new HashMap<>();
        database.sql("SELECT processor_name, token_type, token FROM " + LedgerSchema.TOKEN_TABLE
                        + " WHERE token IS NOT NULL AND token_type LIKE '%Token' AND processor_name <> '__config'")
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(row -> add(read, row));
        return read;
    }

    private void add(Map<String, TrackingToken> read, Row row) {
        TrackingToken token = WrappedToken.unwrapLowerBound(
                serializer.deserialize(new SimpleSerializedObject<>(row.token(), String.class, row.type(), null)));
        // A replay that has not begun has handled nothing, as if there were no token.
        if (token != null) {
            read.merge(row.processor(), token, TrackingToken::lowerBound);
        }
    }
}

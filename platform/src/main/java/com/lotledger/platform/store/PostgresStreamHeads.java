package com.lotledger.platform.store;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL for the heads of any number of streams in one statement. */
public final class PostgresStreamHeads implements StreamHeads {

    // One index look-up per stream, however long the stream: max() over a group would read all of it.
    private static final String SQL = """
            SELECT stream, head.sequence_number
            FROM unnest(?::text[]) AS stream
            CROSS JOIN LATERAL (
                SELECT sequence_number FROM %s
                WHERE aggregate_identifier = stream ORDER BY sequence_number DESC LIMIT 1) AS head
            """.formatted(LedgerSchema.EVENT_TABLE);

    private final JdbcClient database;

    public PostgresStreamHeads(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        if (streams.isEmpty()) {
            return Map.of();
        }
        return database.sql(SQL).param((Object) streams.toArray(String[]::new)).query((ResultSet rows) -> {
            Map<String, Long> heads = HashMap.newHashMap(streams.size());
            while (rows.next()) {
                heads.put(rows.getString(1), rows.getLong(2));
            }
            return heads;
        });
    }
}

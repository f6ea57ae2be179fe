package com.lotledger.standalone.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stock as adding up the event table comes to, past every read model: what each lot's events changed, part by part. */
final class FoldedEvents {

    private static final String FOLD = """
            WITH event AS (
                SELECT global_index, payload::jsonb AS told FROM events.domain_event_entry
                WHERE type = 'Lot' AND global_index <= :position),
            part AS (
                SELECT told->>'item' AS item, told->>'lotNumber' AS lot, (told->'document'->>'movedOn')::date AS day,
                    each->>'bin' AS bin, each->'status'->>'status' AS status, (each->>'quantity')::numeric AS quantity
                FROM event CROSS JOIN LATERAL jsonb_array_elements(told->'changes') AS each
                UNION ALL
                SELECT told->>'item', told->>'lotNumber', (told->'delivery'->>'receivedOn')::date,
                    each->>'bin', 'RELEASED', (each->>'stockQuantity')::numeric
                FROM event CROSS JOIN LATERAL jsonb_array_elements(told->'portions') AS each)
            SELECT lot || ' ' || bin || ' ' || %s AS name, trim_scale(sum(quantity))::text AS quantity FROM part
            WHERE item = :item AND day <= :day
            GROUP BY 1 HAVING sum(quantity) <> 0
            """;

    private final JdbcClient database;

    FoldedEvents(JdbcClient database) {
        this.database = database;
    }

    /** By lot and bin. */
    Map<String, String> bins(String item, LocalDate day, long position) {
        return read(FOLD.formatted("''"), item, day, position);
    }

    /** By lot, bin and status. */
    Map<String, String> parts(String item, LocalDate day, long position) {
        return read(FOLD.formatted("status"), item, day, position);
    }

    /** The last position that was recorded up to then. */
    long positionAt(Instant instant) {
        return database.sql("""
                        SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry
                        WHERE time_stamp::timestamptz <= ?::timestamptz
                        """).param(instant.toString()).query(Long.class).single();
    }

    /** When the event of a position was recorded. */
    Instant recordedAt(long position) {
        return Instant.parse(
                database.sql("""
                        SELECT time_stamp FROM events.domain_event_entry WHERE global_index <= ?
                        ORDER BY global_index DESC LIMIT 1
                        """).param(position).query(String.class).single());
    }

    private Map<String, String> read(String statement, String item, LocalDate day, long position) {
        Map<String, String> found = new TreeMap<>();
        database.sql(statement)
                .param("item", item)
                .param("day", day)
                .param("position", position)
                .query(row -> {
                    found.put(row.getString("name").strip(), row.getString("quantity"));
                });
        return found;
    }
}

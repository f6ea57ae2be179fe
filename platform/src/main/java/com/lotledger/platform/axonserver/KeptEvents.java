package com.lotledger.platform.axonserver;

import com.lotledger.platform.store.LedgerSchema;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL knows of the keeper of events, and how far its own events go. */
final class KeptEvents {

    private static final String KEEPER = LedgerSchema.EVENTS + ".event_keeper";
    private static final String HEAD = "SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry";
    private static final String OF_OTHER_KIND = """
            SELECT string_agg(DISTINCT processor_name, ', ' ORDER BY processor_name) FROM events.token_entry
            WHERE token_type LIKE '%GlobalSequenceTrackingToken' AND processor_name <> ?
               OR token LIKE '%GlobalSequenceTrackingToken%' AND processor_name <> ?
            """;

    private final JdbcClient database;

    KeptEvents(JdbcClient database) {
        this.database = database;
    }

    /**
     * The keeper of this ledger.
     *
     * @param positionOffset position of an event less its index in Axon Server
     */
    record Kept(EventKeeper keeper, long positionOffset, OffsetDateTime since) {}

    Optional<Kept> keeper() {
        return database.sql("SELECT keeper, position_offset, since FROM " + KEEPER)
                .query((row, number) -> new Kept(
                        EventKeeper.valueOf(row.getString(1)), row.getLong(2), row.getObject(3, OffsetDateTime.class)))
                .optional();
    }

    /** Notes the keeper of a ledger that has none yet; another process may have done so meanwhile. */
    void begin(EventKeeper keeper, long positionOffset) {
        database.sql("INSERT INTO " + KEEPER + " (keeper, position_offset) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(keeper.name(), positionOffset)
                .update();
    }

    /** Position of the last event here, 0 without any. */
    long head() {
        return database.sql(HEAD).query(Long.class).single();
    }

    /** Identifier of the event at a position. */
    Optional<String> identifierAt(long position) {
        return database.sql("SELECT event_identifier FROM events.domain_event_entry WHERE global_index = ?")
                .param(position)
                .query(String.class)
                .optional();
    }

    /** Names of processors whose tokens count the events of Axon Server itself, which none does but the copy. */
    Optional<String> processorsWithForeignTokens() {
        return Optional.ofNullable(database.sql(OF_OTHER_KIND)
                .params(EventCopy.NAME, EventCopy.NAME)
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst());
    }
}

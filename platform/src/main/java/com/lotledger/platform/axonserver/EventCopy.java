package com.lotledger.platform.axonserver;

import com.lotledger.platform.processing.BatchedRows;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies every event that Axon Server stored into the event table, one after the other, each at its own place. */
@ProcessingGroup(EventCopy.NAME)
final class EventCopy {

    /** Name of its processor. */
    static final String NAME = "event-copy";

    private static final String SQL = """
            INSERT INTO events.domain_event_entry (global_index, event_identifier, aggregate_identifier,
                sequence_number, type, payload_type, payload_revision, payload, meta_data, time_stamp)
            OVERRIDING SYSTEM VALUE
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[])
            """;

    private final JdbcClient database;
    private final KeptEvents kept;
    private final BatchedRows<List<Arrived>> rows = new BatchedRows<>(NAME, ArrayList::new, this::write);

    EventCopy(JdbcClient database, KeptEvents kept) {
        this.database = database;
        this.kept = kept;
    }

    /** An event with its place in the ledger. */
    record Arrived(long position, CopiedEvent event) {}

    @EventHandler
    void on(Arrived arrived) {
        rows.current().add(arrived);
    }

    private void write(List<Arrived> arrived) {
        long next = kept.head() + 1;
        for (Arrived each : arrived) {
            if (each.position() != next) {
                throw new IllegalStateException("The copy of events goes on at position " + next
                        + ", but Axon Server gave the event at " + each.position());
            }
            next = each.position() + 1;
        }
        write(database, arrived);
    }

    static void write(JdbcClient database, List<Arrived> arrived) {
        database.sql(SQL)
                .param(arrived.stream().map(Arrived::position).toArray(Long[]::new))
                .param(texts(arrived, CopiedEvent::identifier))
                .param(texts(arrived, CopiedEvent::aggregate))
                .param(arrived.stream().map(each -> each.event().sequence()).toArray(Long[]::new))
                .param(texts(arrived, CopiedEvent::type))
                .param(texts(arrived, CopiedEvent::payloadType))
                .param(texts(arrived, CopiedEvent::payloadRevision))
                .param(texts(arrived, CopiedEvent::payload))
                .param(texts(arrived, CopiedEvent::metaData))
                .param(texts(arrived, CopiedEvent::timeStamp))
                .update();
    }

    private static Object texts(List<Arrived> arrived, Part part) {
        return arrived.stream().map(each -> part.of(each.event())).toArray(String[]::new);
    }

    private interface Part {
        @Nullable
        String of(CopiedEvent event);
    }
}

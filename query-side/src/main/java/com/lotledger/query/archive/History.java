package com.lotledger.query.archive;

import com.lotledger.query.feed.StoredRow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events of streams up to a position, old revisions as they are understood today, a few at a time. */
public final class History {

    private static final int STREAMS_AT_ONCE = 200;
    private static final int ROWS_AT_ONCE = 2_000;
    private static final String NEXT = """
            SELECT global_index, event_identifier, payload_type, payload_revision, payload, meta_data, time_stamp,
                aggregate_identifier, sequence_number
            FROM events.domain_event_entry
            WHERE aggregate_identifier = ANY (?) AND (aggregate_identifier, sequence_number) > (?, ?)
                AND global_index <= ? AND (cardinality(?::text[]) = 0 OR payload_type = ANY (?))
            ORDER BY aggregate_identifier, sequence_number LIMIT ?
            """;
    private static final String RECORDED_AT =
            "SELECT time_stamp FROM events.domain_event_entry WHERE global_index <= ? ORDER BY global_index DESC LIMIT 1";

    private final JdbcClient database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public History(JdbcClient database, Serializer serializer, EventUpcaster upcasters) {
        this.database = database;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    private record Placed(StoredRow row, String stream, long sequence) {}

    /** Hands over the events of some streams, stream after stream in the order given, each in its own order. */
    public void read(Collection<String> streams, long until, Reader reader) throws IOException {
        read(streams, until, List.of(), reader);
    }

    /** The same, only events that are stored under one of the names. */
    public void read(Collection<String> streams, long until, Collection<String> kinds, Reader reader)
            throws IOException {
        List<String> rest = new ArrayList<>(streams);
        while (!rest.isEmpty()) {
            List<String> some = rest.subList(0, Math.min(STREAMS_AT_ONCE, rest.size()));
            readSome(some.toArray(String[]::new), until, kinds.toArray(String[]::new), reader);
            some.clear();
        }
    }

    /** When the event of a position was recorded, or the last one before it. */
    public Optional<Instant> recordedAt(long position) {
        return database.sql(RECORDED_AT)
                .param(position)
                .query(String.class)
                .optional()
                .map(DateTimeUtils::parseInstant);
    }

    private void readSome(String[] streams, long until, String[] kinds, Reader reader) throws IOException {
        String stream = "";
        long sequence = -1;
        List<Placed> page;
        do {
            page = database.sql(NEXT)
                    .params(streams, stream, sequence, until, kinds, kinds, ROWS_AT_ONCE)
                    .query((row, number) -> new Placed(
                            StoredRow.of(row, number),
                            row.getString("aggregate_identifier"),
                            row.getLong("sequence_number")))
                    .list();
            for (Placed each : page) {
                stream = each.stream();
                sequence = each.sequence();
                for (Fact fact : facts(each.row())) {
                    reader.read(fact);
                }
            }
        } while (page.size() == ROWS_AT_ONCE);
    }

    private List<Fact> facts(StoredRow row) {
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(row), serializer, upcasters)
                .map(Fact::of)
                .toList();
    }

    /** Takes events one by one. */
    @FunctionalInterface
    public interface Reader {
        void read(Fact fact) throws IOException;
    }
}

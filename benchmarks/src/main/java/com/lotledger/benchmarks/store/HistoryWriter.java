package com.lotledger.benchmarks.store;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.site.StreamEvent;
import com.lotledger.platform.store.StoredEventSerializer;
import com.lotledger.platform.store.StoredNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;

/** Puts events into the program's table as the program itself would have written them, but many deliveries at once. */
public final class HistoryWriter implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final StoredEventSerializer serializer = new StoredEventSerializer(new StoredNames(Vocabulary.EVENTS));
    private final SplittableRandom identifiers;
    private final Connection connection;
    private final List<EventRow> taken = new ArrayList<>();
    private Instant time;

    public HistoryWriter(ProgramDatabase database) throws SQLException {
        connection = database.connect(ProgramDatabase.LEDGER);
        // Others may have written before.
        long head = StoredDeliveries.head(database);
        identifiers = new SplittableRandom(head);
        time = FIRST.plusMillis(head * 100);
    }

    /** Takes the events of one command; they reach the table with the next {@link #flush}. */
    public void add(String commandName, String businessDate, List<StreamEvent> events) {
        time = time.plusMillis(100);
        taken.addAll(rows(commandName, businessDate, events));
    }

    public List<EventRow> rows(String commandName, String businessDate, List<StreamEvent> events) {
        String metaData = text(MetaData.from(Map.of(
                Provenance.ACTOR,
                "machine",
                Provenance.BUSINESS_DATE,
                businessDate,
                Provenance.COMMAND_ID,
                identifier(),
                Provenance.COMMAND_NAME,
                commandName)));
        List<EventRow> rows = new ArrayList<>();
        for (StreamEvent each : events) {
            SerializedObject<String> payload = serializer.serialize(each.event(), String.class);
            rows.add(new EventRow(
                    identifier(),
                    each.stream(),
                    each.sequence(),
                    each.type(),
                    payload.getType().getName(),
                    payload.getType().getRevision(),
                    payload.getData(),
                    metaData,
                    DateTimeUtils.formatInstant(time)));
        }
        return rows;
    }

    /** Commits what was taken. */
    public void flush() {
        try {
            EventRows.insert(connection, taken);
            taken.clear();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String text(Object object) {
        return serializer.serialize(object, String.class).getData();
    }

    private String identifier() {
        return new UUID(identifiers.nextLong(), identifiers.nextLong()).toString();
    }
}

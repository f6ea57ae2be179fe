package com.lotledger.query.audit;

import com.lotledger.api.audit.AuditTrailEntryView;
import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.api.audit.AuditTrailQuery.ReadEvent;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about everything that ever happened in one statement, from the events themselves: there is no copy that could lag
 * or lack something. A stream, an actor or a time reads only its own events from an index; further filters, and the name of
 * an event by itself, are looked for among those.
 */
@Component
class AuditTrailQueries {

    private static final String COLUMNS = """
            global_index, aggregate_identifier, sequence_number, payload_type, payload_revision, payload, time_stamp,
            meta_data::jsonb ->> 'actor' AS actor, meta_data::jsonb ->> 'businessDate' AS business_date,
            meta_data::jsonb ->> 'reason' AS reason, meta_data::jsonb ->> 'commandId' AS command_id,
            meta_data::jsonb ->> 'commandName' AS command_name
            """;

    private final JdbcClient database;

    AuditTrailQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    AuditTrailPage read(ReadAuditTrail question) {
        Listing events = Listing.of(COLUMNS, "events.domain_event_entry")
                .where("aggregate_identifier = ?", question.stream())
                .where("(meta_data::jsonb ->> 'actor') = ?", question.actor())
                .where("time_stamp >= ?", stored(question.from()))
                .where("time_stamp < ?", stored(question.to()))
                .where("payload_type = ?", question.event());
        order(events, question);
        Page<AuditTrailEntryView> page =
                events.read(database, question.limit(), question.cursor(), AuditTrailQueries::entry);
        return new AuditTrailPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    AuditTrailEntryView read(ReadEvent question) {
        return database.sql("SELECT " + COLUMNS + " FROM events.domain_event_entry WHERE global_index = ?")
                .param(question.position())
                .query(AuditTrailQueries::entry)
                .optional()
                .orElse(null);
    }

    /** Each order is that of an index; within a stream and, but for clocks, in time they are the same. */
    private static void order(Listing events, ReadAuditTrail question) {
        boolean newestFirst = !question.oldestFirst();
        if (question.stream() != null) {
            events.orderedBy("audit trail of a stream", newestFirst, "sequence_number bigint");
        } else if (question.actor() == null && (question.from() != null || question.to() != null)) {
            events.orderedBy("audit trail of a time", newestFirst, "time_stamp text", "global_index bigint");
        } else {
            events.orderedBy("audit trail", newestFirst, "global_index bigint");
        }
    }

    /** As the event store writes instants, so that texts compare like times. */
    private static @Nullable String stored(@Nullable Instant instant) {
        return instant == null ? null : DateTimeUtils.formatInstant(instant);
    }

    private static AuditTrailEntryView entry(ResultSet row, int number) throws SQLException {
        return new AuditTrailEntryView(
                row.getLong("global_index"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                DateTimeUtils.parseInstant(row.getString("time_stamp")),
                row.getString("actor"),
                Cells.optional(row, "business_date", LocalDate::parse),
                row.getString("reason"),
                row.getString("command_id"),
                row.getString("command_name"),
                StoredPayload.read(row.getString("payload")));
    }
}

package com.lotledger.benchmarks.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the event table, without the index the table gives it. */
public record EventRow(
        String eventIdentifier,
        String stream,
        long sequence,
        String type,
        String payloadType,
        String payloadRevision,
        String payload,
        String metaData,
        String timeStamp) {

    static final String TABLE = "events.domain_event_entry";
    static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, payload_type,"
            + " payload_revision, payload, meta_data, time_stamp";

    /** The columns in the order of {@link #COLUMNS}, from the given one on. */
    static EventRow read(ResultSet rows, int first) throws SQLException {
        return new EventRow(
                rows.getString(first),
                rows.getString(first + 1),
                rows.getLong(first + 2),
                rows.getString(first + 3),
                rows.getString(first + 4),
                rows.getString(first + 5),
                rows.getString(first + 6),
                rows.getString(first + 7),
                rows.getString(first + 8));
    }

    /** Sets the parameters from the given one on and answers the next free one. */
    int set(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        statement.setString(at++, eventIdentifier);
        statement.setString(at++, stream);
        statement.setLong(at++, sequence);
        statement.setString(at++, type);
        statement.setString(at++, payloadType);
        statement.setString(at++, payloadRevision);
        statement.setString(at++, payload);
        statement.setString(at++, metaData);
        statement.setString(at++, timeStamp);
        return at;
    }
}

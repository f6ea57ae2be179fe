package com.lotledger.benchmarks.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** All rows in one INSERT, one array for each column; in one round trip and one commit where the connection commits by itself. */
public final class EventRows {

    private static final String SQL = "INSERT INTO " + EventRow.TABLE + " (" + EventRow.COLUMNS
            + ") SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],"
            + " ?::text[], ?::text[])";

    private EventRows() {}

    public static void insert(Connection connection, List<EventRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, texts(connection, rows, EventRow::eventIdentifier));
            statement.setArray(2, texts(connection, rows, EventRow::stream));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", rows.stream().map(EventRow::sequence).toArray()));
            statement.setArray(4, texts(connection, rows, EventRow::type));
            statement.setArray(5, texts(connection, rows, EventRow::payloadType));
            statement.setArray(6, texts(connection, rows, EventRow::payloadRevision));
            statement.setArray(7, texts(connection, rows, EventRow::payload));
            statement.setArray(8, texts(connection, rows, EventRow::metaData));
            statement.setArray(9, texts(connection, rows, EventRow::timeStamp));
            statement.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<EventRow> rows, Function<EventRow, String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray());
    }
}

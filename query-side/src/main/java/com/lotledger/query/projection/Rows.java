package com.lotledger.query.projection;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementSetter;

/**
 * Rows that travel to the database as one array per column: one statement and one round trip however many they are. They are
 * put into the form of the database when they are added, which may be long before the statement runs.
 */
public final class Rows implements PreparedStatementSetter {

    private static final int USUAL_LENGTH = 1 << 12;

    private final StringBuilder[] arrays;
    private int size;
    private @Nullable Instant lastInstant;
    private String lastInstantText = "";

    Rows(Columns columns) {
        arrays = new StringBuilder[columns.count()];
        for (int column = 0; column < arrays.length; column++) {
            arrays[column] = new StringBuilder(USUAL_LENGTH).append('{');
        }
    }

    /** Adds a row: one value per column, in their order. */
    public void add(@Nullable Object... values) {
        if (values.length != arrays.length) {
            throw new IllegalArgumentException("a row has " + arrays.length + " values, not " + values.length);
        }
        for (int column = 0; column < arrays.length; column++) {
            if (size > 0) {
                arrays[column].append(',');
            }
            append(arrays[column], values[column]);
        }
        size++;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
    }

    @Override
    public void setValues(PreparedStatement statement) throws SQLException {
        for (int column = 0; column < arrays.length; column++) {
            statement.setObject(column + 1, arrays[column] + "}", Types.OTHER);
        }
    }

    private void append(StringBuilder array, @Nullable Object value) {
        switch (value) {
            case null -> array.append("NULL");
            case BigDecimal number -> array.append(number.toPlainString());
            case Long number -> array.append(number.longValue());
            case Integer number -> array.append(number.intValue());
            case Instant instant -> array.append(textOf(instant));
            default -> appendQuoted(array, value.toString());
        }
    }

    /** Events of one command share their instant more often than not. */
    private String textOf(Instant instant) {
        if (!instant.equals(lastInstant)) {
            lastInstant = instant;
            lastInstantText = instant.toString();
        }
        return lastInstantText;
    }

    private static void appendQuoted(StringBuilder array, String text) {
        array.append('"');
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            array.append(text);
        } else {
            for (int at = 0; at < text.length(); at++) {
                char each = text.charAt(at);
                if (each == '"' || each == '\\') {
                    array.append('\\');
                }
                array.append(each);
            }
        }
        array.append('"');
    }
}

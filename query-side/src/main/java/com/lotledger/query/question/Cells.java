package com.lotledger.query.question;

import com.lotledger.api.value.SignedQuantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as values, and turns values into parameters. */
public final class Cells {

    private Cells() {}

    /** A value made of a text; null when the cell is null or empty, which stands for nothing in keys. */
    public static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> reading)
            throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? null : reading.apply(text);
    }

    /** A date; null when the cell is null or infinite, which stands for none in keys. */
    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        LocalDate date = row.getObject(column, LocalDate.class);
        return date == null || date.equals(LocalDate.MAX) ? null : date;
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An instant; null when the cell is null. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    public static SignedQuantity quantity(ResultSet row, String column) throws SQLException {
        return new SignedQuantity(row.getBigDecimal(column));
    }

    /** What the driver takes: numbers, truths and dates as they are, instants with their offset, the rest as text. */
    static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case LocalDate date -> date;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value.toString();
        };
    }
}

package com.lotledger.query.catalogue;

import com.lotledger.query.projection.RecordedEvent;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables of the catalogue in one schema. */
final class CatalogueTables {

    private final String schema;
    private final JdbcOperations database;

    CatalogueTables(String schema, JdbcOperations database) {
        this.schema = schema;
        this.database = database;
    }

    /** Adds a row to a table whose last two columns say which event it comes from. */
    void insert(String table, RecordedEvent recorded, @Nullable Object... values) {
        String marks = ", ?".repeat(values.length + 2).substring(2);
        write("INSERT INTO " + schema + "." + table + " VALUES (" + marks + ")", with(values, recorded));
    }

    /** Changes the one row of a key, and says which event did it. Fails when there is no such row. */
    void change(String table, Object key, RecordedEvent recorded, String assignments, @Nullable Object... values) {
        String comma = assignments.isEmpty() ? "" : ", ";
        Object[] all = Stream.concat(Arrays.stream(with(values, recorded)), Stream.of(plain(key)))
                .toArray();
        int changed = write(
                "UPDATE %s.%s SET %s%sposition = ?, recorded_at = ? WHERE %s = ?"
                        .formatted(schema, table, assignments, comma, table.equals("stock_bin") ? "bin" : table),
                all);
        if (changed != 1) {
            throw new IllegalStateException("no event has defined " + key);
        }
    }

    /** Notes from which event on something is known by a number; the first number stands for everything before it too. */
    void assign(String thing, String number, Object key, RecordedEvent recorded, @Nullable Object value) {
        String table = schema + "." + thing + "_" + number;
        write("""
                INSERT INTO %s VALUES (?, CASE WHEN EXISTS (SELECT FROM %s WHERE %s = ?) THEN ? ELSE 0 END, ?)
                """.formatted(table, table, thing), key, key, recorded.position(), value);
    }

    /** Any other statement; {@code %s} stands for the schema. */
    int run(String statement, @Nullable Object... values) {
        return write(statement.formatted(schema), values);
    }

    private int write(String statement, @Nullable Object... values) {
        return database.update(
                statement, Arrays.stream(values).map(CatalogueTables::plain).toArray());
    }

    private static @Nullable Object[] with(@Nullable Object[] values, RecordedEvent recorded) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = recorded.position();
        all[values.length + 1] = recorded.recordedAt().atOffset(ZoneOffset.UTC);
        return all;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case java.time.OffsetDateTime time -> time;
            default -> value.toString();
        };
    }
}

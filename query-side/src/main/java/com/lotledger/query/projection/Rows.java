package com.lotledger.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementSetter;

/** Rows that travel to the database as one array per column: one statement and one round trip however many they are. */
public final class Rows implements PreparedStatementSetter {

    private final Columns columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Rows(Columns columns) {
        this.columns = columns;
    }

    /** Adds a row: one value per column, in their order. Texts, numbers and dates as such; anything else by its text. */
    public void add(@Nullable Object... values) {
        if (values.length != columns.count()) {
            throw new IllegalArgumentException("a row has " + columns.count() + " values, not " + values.length);
        }
        rows.add(values);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int size() {
        return rows.size();
    }

    @Override
    public void setValues(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        for (int column = 0; column < columns.count(); column++) {
            statement.setArray(column + 1, connection.createArrayOf(columns.type(column), valuesOf(column)));
        }
    }

    private @Nullable Object[] valuesOf(int column) {
        @Nullable Object[] values = new Object[rows.size()];
        Arrays.setAll(values, row -> plain(rows.get(row)[column]));
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}

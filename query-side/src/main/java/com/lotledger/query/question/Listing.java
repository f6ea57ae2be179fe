package com.lotledger.query.question;

import com.lotledger.platform.http.Cursor;
import com.lotledger.platform.http.Page;
import com.lotledger.platform.http.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list of rows, read page by page behind the last key seen. The statement holds only the filters that were given, so that
 * the database sees which index serves them.
 */
public final class Listing {

    private final String columns;
    private final String tables;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String grouping = "";
    private String order = "";
    private List<String> keys = List.of();
    private List<String> keyTypes = List.of();
    private boolean descending;
    private final List<Listing> others = new ArrayList<>();

    private Listing(String columns, String tables) {
        this.columns = columns;
        this.tables = tables;
    }

    public static Listing of(String columns, String tables) {
        return new Listing(columns, tables);
    }

    /** The same from tables that hold question marks themselves; their values go to the driver as they are. */
    public static Listing of(String columns, String tables, List<Object> valuesOfTables) {
        Listing listing = new Listing(columns, tables);
        listing.values.addAll(valuesOfTables);
        return listing;
    }

    /** Adds a condition with one parameter, unless its value is null. */
    public Listing where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(Cells.plain(value));
        }
        return this;
    }

    /** Adds a condition with two parameters. */
    public Listing where(String condition, Object first, Object second) {
        conditions.add(condition);
        values.add(Cells.plain(first));
        values.add(Cells.plain(second));
        return this;
    }

    /** Adds a condition without parameters. */
    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only texts that begin so; null for all. Two bounds instead of LIKE, which an index serves only for known texts. */
    public Listing startingWith(String column, @Nullable String prefix) {
        return where(column + " >= ?", prefix)
                .where(column + " < ?", prefix == null ? null : prefix + Character.toString(Character.MAX_CODE_POINT));
    }

    public Listing groupedBy(String columnsOfGroup) {
        grouping = " GROUP BY " + columnsOfGroup;
        return this;
    }

    /**
     * Sorts by columns that together make a row unique and are never null.
     *
     * @param name name of the list and its order, told apart in cursors
     * @param typedKeys each as column and type, such as {@code "expires_on date"}
     */
    public Listing orderedBy(String name, boolean whetherDescending, String... typedKeys) {
        order = whetherDescending ? name + "/descending" : name;
        descending = whetherDescending;
        keys = Arrays.stream(typedKeys).map(key -> key.split(" ", 2)[0]).toList();
        keyTypes = Arrays.stream(typedKeys).map(key -> key.split(" ", 2)[1]).toList();
        return this;
    }

    /**
     * Adds the rows of another list with the same columns and order, none of which is in this one. Each is read for itself
     * behind the cursor, so that an index serves each; the keys are among the columns.
     */
    public Listing or(Listing other) {
        others.add(other);
        return this;
    }

    /** Reads a page. */
    public <T> Page<T> read(JdbcClient database, int limit, @Nullable String cursor, RowMapper<T> mapper) {
        PageRequest request = new PageRequest(limit, cursor == null ? null : Cursor.parse(cursor));
        Cursor after = request.after(order, keys.size());
        List<Object> parameters = new ArrayList<>();
        addParameters(parameters, after, request.rowsToRead());
        others.forEach(other -> other.addParameters(parameters, after, request.rowsToRead()));
        if (!others.isEmpty()) {
            parameters.add(request.rowsToRead());
        }
        List<Keyed<T>> rows = database.sql(statement(after != null))
                .params(parameters)
                .query((row, number) -> new Keyed<>(mapper.mapRow(row, number), keysOf(row)))
                .list();
        Page<Keyed<T>> page =
                Page.of(request, rows, last -> Cursor.of(order, last.keys().toArray(String[]::new)));
        return new Page<>(page.entries().stream().map(Keyed::entry).toList(), page.next());
    }

    private void addParameters(List<Object> parameters, @Nullable Cursor after, int rows) {
        parameters.addAll(values);
        if (after != null) {
            parameters.addAll(after.keys());
        }
        parameters.add(rows);
    }

    private String statement(boolean behindCursor) {
        if (others.isEmpty()) {
            return part(behindCursor);
        }
        return Stream.concat(Stream.of(this), others.stream())
                .map(each -> each.part(behindCursor))
                .collect(Collectors.joining(") UNION ALL (", "SELECT * FROM ((", ")) AS either" + inOrder()));
    }

    private String inOrder() {
        String direction = descending ? " DESC" : "";
        return " ORDER BY " + keys.stream().map(key -> key + direction).collect(Collectors.joining(", ")) + " LIMIT ?";
    }

    private String part(boolean behindCursor) {
        Stream<String> all = conditions.stream();
        if (behindCursor) {
            String marks = keyTypes.stream().map(type -> "?::" + type).collect(Collectors.joining(", "));
            all = Stream.concat(
                    all,
                    Stream.of("(" + String.join(", ", keys) + ") " + (descending ? "<" : ">") + " (" + marks + ")"));
        }
        String filter = all.collect(Collectors.joining(" AND "));
        return "SELECT " + columns
                + IntStream.range(0, keys.size())
                        .mapToObj(key -> ", " + keys.get(key) + "::text AS key_" + key)
                        .collect(Collectors.joining())
                + " FROM " + tables
                + (filter.isEmpty() ? "" : " WHERE " + filter)
                + grouping
                + inOrder();
    }

    private List<String> keysOf(ResultSet row) throws SQLException {
        List<String> found = new ArrayList<>(keys.size());
        for (int key = 0; key < keys.size(); key++) {
            found.add(row.getString("key_" + key));
        }
        return found;
    }

    private record Keyed<T>(T entry, List<String> keys) {}
}

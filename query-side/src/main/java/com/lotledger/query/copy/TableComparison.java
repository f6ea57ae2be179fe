package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewDifferenceView;
import com.lotledger.api.rebuild.ViewDifferenceView.Cause;
import com.lotledger.query.filling.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Compares every row of a live table with the copied one, by the database and in pieces of so many keys. All of it is one
 * snapshot, so that it does not matter what is written meanwhile; nobody is locked out.
 */
final class TableComparison {

    private static final int KEYS_AT_ONCE = 20_000;
    private static final int MOST_ROWS_LISTED = 100;

    private final JdbcOperations database;
    private final Pace pace;
    private final String view;
    private final String table;
    private final String schema;
    private final @Nullable Long pastPosition;
    private final List<KeyColumn> key;
    private final String keys;
    private final List<ViewDifferenceView> listed = new ArrayList<>();
    private long rows;
    private long differing;
    private long rowsListed;

    /**
     * @param schema where the copy is
     * @param pastPosition where the copy stands when the live rows are further; null when both stand at the same position
     */
    TableComparison(
            JdbcOperations database, Pace pace, String view, String table, String schema, @Nullable Long pastPosition) {
        this.database = database;
        this.pace = pace;
        this.view = view;
        this.table = table;
        this.schema = schema;
        this.pastPosition = pastPosition;
        this.key = KeyColumn.of(table, database);
        this.keys = key.stream().map(KeyColumn::name).collect(Collectors.joining(", "));
    }

    long rows() {
        return rows;
    }

    long differing() {
        return differing;
    }

    List<ViewDifferenceView> listed() {
        return listed;
    }

    /** Compares all rows, or fewer when it is told to stop. */
    TableComparison run(BooleanSupplier stopping) throws InterruptedException {
        Optional<List<String>> reached = pace.at(() -> compareFrom(null));
        while (reached.isPresent() && !stopping.getAsBoolean()) {
            List<String> from = reached.get();
            reached = pace.at(() -> compareFrom(from));
        }
        return this;
    }

    private Optional<List<String>> compareFrom(@Nullable List<String> after) {
        Optional<List<String>> until = endOfPiece(after);
        List<Object> values = new ArrayList<>();
        String condition = condition(after, until.orElse(null), values);
        values.addAll(List.copyOf(values));
        String joined = "(SELECT * FROM views." + table + condition + ") AS live FULL JOIN (SELECT * FROM " + schema
                + "." + table + condition + ") AS copied USING (" + keys + ")";
        long differingHere = count(joined, values);
        if (differingHere > 0 && rowsListed < MOST_ROWS_LISTED) {
            list(joined, values);
            rowsListed += differingHere;
        }
        return until;
    }

    /** The last key of the next piece, counting the keys of both sides; empty when the rest is one piece. */
    private Optional<List<String>> endOfPiece(@Nullable List<String> after) {
        List<Object> values = new ArrayList<>();
        String condition = condition(after, null, values);
        values.addAll(List.copyOf(values));
        String texts = key.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        String part = "(SELECT " + keys + " FROM %s." + table + condition + " ORDER BY " + keys + " LIMIT "
                + KEYS_AT_ONCE + ")";
        List<List<String>> end = database.query(
                "SELECT " + texts + " FROM (" + part.formatted("views") + " UNION ALL " + part.formatted(schema)
                        + ") AS either ORDER BY " + keys + " OFFSET " + (KEYS_AT_ONCE - 1) + " LIMIT 1",
                (row, number) -> {
                    List<String> found = new ArrayList<>();
                    for (int column = 1; column <= key.size(); column++) {
                        found.add(row.getString(column));
                    }
                    return found;
                },
                values.toArray());
        return end.stream().findFirst();
    }

    private String condition(@Nullable List<String> after, @Nullable List<String> until, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        String marks = key.stream().map(column -> "?::" + column.type()).collect(Collectors.joining(", ", "(", ")"));
        if (after != null) {
            conditions.add("(" + keys + ") > " + marks);
            values.addAll(after);
        }
        if (until != null) {
            conditions.add("(" + keys + ") <= " + marks);
            values.addAll(until);
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private long count(String joined, List<Object> values) {
        return database.query(
                "SELECT count(*), count(*) FILTER (WHERE live IS DISTINCT FROM copied) FROM " + joined,
                row -> {
                    row.next();
                    rows += row.getLong(1);
                    differing += row.getLong(2);
                    return row.getLong(2);
                },
                values.toArray());
    }

    private void list(String joined, List<Object> values) {
        String document = key.stream()
                .map(column -> "'" + column.name() + "', " + column.name())
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
        List<Object> parameters = new ArrayList<>(values);
        parameters.add(MOST_ROWS_LISTED - rowsListed);
        listed.addAll(database.query(
                """
                SELECT differing.row_key, coalesce(differing.either ->> 'item', '') AS item,
                    coalesce(differing.either ->> 'lot_number', '') AS lot_number,
                    coalesce(differing.either ->> 'bin', '') AS bin, cell.name,
                    CASE WHEN cell.name IS NULL THEN differing.live::text ELSE cell.live END AS live,
                    CASE WHEN cell.name IS NULL THEN differing.copied::text ELSE cell.copied END AS copied,
                    (differing.live ->> 'position')::bigint AS live_position
                FROM (SELECT %s AS row_key, to_jsonb(live) AS live, to_jsonb(copied) AS copied,
                        coalesce(to_jsonb(live), to_jsonb(copied)) AS either
                    FROM %s WHERE live IS DISTINCT FROM copied ORDER BY %s LIMIT ?) AS differing
                LEFT JOIN LATERAL (SELECT name, one.value AS live, other.value AS copied
                    FROM jsonb_each_text(differing.live) AS one (name, value)
                    JOIN jsonb_each_text(differing.copied) AS other (name, value) USING (name)
                    WHERE one.value IS DISTINCT FROM other.value) AS cell ON true
                ORDER BY differing.row_key, cell.name
                """.formatted(document, joined, keys),
                (row, number) -> new ViewDifferenceView(
                        view,
                        table,
                        row.getString("row_key"),
                        textOf(row.getString("item")),
                        textOf(row.getString("lot_number")),
                        textOf(row.getString("bin")),
                        row.getString("name"),
                        row.getString("live"),
                        row.getString("copied"),
                        cause(row.getObject("live_position", Long.class))),
                parameters.toArray()));
    }

    private Cause cause(@Nullable Long livePosition) {
        if (pastPosition == null) {
            return Cause.FAULT;
        }
        return livePosition != null && livePosition > pastPosition ? Cause.LATER_EVENT : Cause.NOT_TOLD;
    }

    private static @Nullable String textOf(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewComparisonView.Part;
import com.lotledger.api.rebuild.ViewComparisonView.State;
import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.api.rebuild.ViewDifferenceView;
import com.lotledger.platform.http.Page;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Rows;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code view_comparison} and {@code view_difference}. */
@Component
public class ComparisonTable {

    private static final Columns DIFFERENCE = Columns.of(
            "comparison bigint",
            "ordinal bigint",
            "view text",
            "table_name text",
            "row_key text",
            "item text",
            "lot_number text",
            "bin text",
            "column_name text",
            "live text",
            "copied text",
            "cause text");

    private final JdbcClient database;
    private final JdbcOperations rows;

    ComparisonTable(JdbcClient database, JdbcOperations rows) {
        this.database = database;
        this.rows = rows;
    }

    long add(String copy, boolean exact, Instant now, String askedBy) {
        return database.sql("""
                        INSERT INTO views.view_comparison (copy, state, exact, asked_at, asked_by)
                        VALUES (?, 'RUNNING', ?, ?, ?) RETURNING id
                        """)
                .params(copy, exact, Timestamp.from(now), askedBy)
                .query(Long.class)
                .single();
    }

    /** The last one of a copy. */
    Optional<ComparisonRow> latestOf(String copy) {
        return database.sql("SELECT * FROM views.view_comparison WHERE copy = ? ORDER BY id DESC LIMIT 1")
                .param(copy)
                .query(ComparisonTable::row)
                .optional();
    }

    public Optional<ComparisonRow> find(long id) {
        return database.sql("SELECT * FROM views.view_comparison WHERE id = ?")
                .param(id)
                .query(ComparisonTable::row)
                .optional();
    }

    /** What somebody asked for and is not done, the oldest first. */
    Optional<ComparisonRow> nextUnderWay() {
        return database.sql("""
                        SELECT comparison.* FROM views.view_comparison AS comparison
                        JOIN views.view_copy ON view_copy.name = comparison.copy
                        WHERE comparison.state = 'RUNNING' AND view_copy.purpose = 'ASKED' ORDER BY id LIMIT 1
                        """).query(ComparisonTable::row).optional();
    }

    void done(long id, long copyPosition, CopyComparison.Outcome outcome, Instant now) {
        Rows listed = DIFFERENCE.rows();
        for (ViewDifferenceView each : outcome.listed()) {
            listed.add(
                    id,
                    listed.size() + 1L,
                    each.view(),
                    each.table(),
                    each.key(),
                    each.item(),
                    each.lotNumber(),
                    each.bin(),
                    each.column(),
                    each.live(),
                    each.copied(),
                    each.cause());
        }
        if (!listed.isEmpty()) {
            rows.update(
                    "INSERT INTO views.view_difference (" + DIFFERENCE.list() + ") SELECT * FROM "
                            + DIFFERENCE.as("listed"),
                    listed);
        }
        database.sql("""
                        UPDATE views.view_comparison SET state = 'DONE', finished_at = ?, copy_position = ?, parts = ?,
                            rows_compared = ?, differences = ?
                        WHERE id = ?
                        """)
                .params(
                        Timestamp.from(now),
                        copyPosition,
                        JsonText.of(Part[].class, outcome.parts().toArray(Part[]::new)),
                        outcome.parts().stream().mapToLong(Part::rowsCompared).sum(),
                        outcome.parts().stream().mapToLong(Part::differences).sum(),
                        id)
                .update();
    }

    void fail(long id, String failure, Instant now) {
        database.sql("UPDATE views.view_comparison SET state = 'FAILED', finished_at = ?, failure = ? WHERE id = ?")
                .params(Timestamp.from(now), failure, id)
                .update();
    }

    /** Forgets what a copy's comparisons found. */
    void removeAllOf(String copy) {
        database.sql("DELETE FROM views.view_comparison WHERE copy = ?")
                .param(copy)
                .update();
    }

    /** What comparisons listed, page by page. */
    public ViewDifferencePage differences(List<Long> ofComparisons, int limit, @Nullable String cursor) {
        Page<ViewDifferenceView> page = Listing.of("*", "views.view_difference")
                .where("comparison = ANY (string_to_array(?, ',')::bigint[])", commaSeparated(ofComparisons))
                .orderedBy("view-differences", false, "comparison bigint", "ordinal bigint")
                .read(database, limit, cursor, (row, number) -> difference(row));
        return new ViewDifferencePage(page.entries(), page.next());
    }

    private static String commaSeparated(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static ViewDifferenceView difference(ResultSet row) throws SQLException {
        return new ViewDifferenceView(
                row.getString("view"),
                row.getString("table_name"),
                row.getString("row_key"),
                row.getString("item"),
                row.getString("lot_number"),
                row.getString("bin"),
                row.getString("column_name"),
                row.getString("live"),
                row.getString("copied"),
                ViewDifferenceView.Cause.valueOf(row.getString("cause")));
    }

    private static ComparisonRow row(ResultSet row, int number) throws SQLException {
        return new ComparisonRow(
                row.getLong("id"),
                row.getString("copy"),
                State.valueOf(row.getString("state")),
                row.getBoolean("exact"),
                Cells.instant(row, "asked_at"),
                row.getString("asked_by"),
                Cells.instantOrNull(row, "finished_at"),
                row.getObject("copy_position", Long.class),
                List.of(JsonText.read(Part[].class, row.getString("parts"))),
                row.getLong("rows_compared"),
                row.getLong("differences"),
                row.getString("failure"));
    }
}

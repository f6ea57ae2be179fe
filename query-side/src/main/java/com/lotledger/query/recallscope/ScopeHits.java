package com.lotledger.query.recallscope;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallExclusion;
import java.util.List;

/** The deliveries that a coverage hits, as a statement that others read from: {@code item, lot_number, receipt, line}. */
public final class ScopeHits {

    static final SqlPart EVERYWHERE = new SqlPart("", List.of());

    // Stock goes on under another number, or was booked on the wrong lot: it is the same stock. A lot that goes on
    // under
    // another number left its past under the old one.
    private static final String ONWARDS = """
            SELECT ledger.item,
                CASE WHEN ledger.lot_number = hit.lot_number THEN ledger.other_lot ELSE ledger.lot_number END,
                ledger.receipt, ledger.line
            FROM hit JOIN %s.stock_ledger AS ledger
                ON ledger.item = hit.item AND ledger.receipt = hit.receipt AND ledger.line = hit.line
            WHERE ledger.other_lot IS NOT NULL AND ledger.quantity > 0
                AND ledger.kind IN ('LOT_CORRECTION', 'LOT_MERGE', 'LOT_RENUMBERING')
                AND (ledger.other_lot = hit.lot_number
                    OR (ledger.lot_number = hit.lot_number AND ledger.kind <> 'LOT_CORRECTION'))
            """;

    private final String schema;

    public ScopeHits(String schema) {
        this.schema = schema;
    }

    /** What the coverage itself says, as the lots of the deliveries go by it. */
    public SqlPart direct(RecallCoverage coverage) {
        return direct(coverage, EVERYWHERE);
    }

    /** The same, and the same stock under other lot numbers. */
    public SqlPart traced(RecallCoverage coverage) {
        return traced(coverage, direct(coverage));
    }

    /**
     * What the coverage itself says of some deliveries.
     *
     * @param among more tables, joined to {@code delivery}
     */
    SqlPart direct(RecallCoverage coverage, SqlPart among) {
        SqlPart any = joined(
                " UNION ",
                coverage.scope().criteria().stream()
                        .map(each -> CriterionSql.of(each, schema, among))
                        .toList());
        return without(coverage.exclusions(), any);
    }

    /** Some deliveries, and the same stock under other lot numbers. */
    SqlPart traced(RecallCoverage coverage, SqlPart some) {
        SqlPart all =
                some.with("WITH RECURSIVE hit (item, lot_number, receipt, line) AS (SELECT * FROM (%s) AS direct UNION "
                        + ONWARDS.formatted(schema) + ") SELECT * FROM hit");
        return without(coverage.exclusions(), all);
    }

    /** Whether any of these exclusions is about {@code delivery}. */
    SqlPart excluded(List<RecallExclusion> exclusions) {
        return joined(
                " OR ",
                exclusions.stream().map(each -> CriterionSql.of(each, schema)).toList());
    }

    private SqlPart without(List<RecallExclusion> exclusions, SqlPart hits) {
        return exclusions.isEmpty()
                ? hits
                : hits.with("SELECT * FROM (%s) AS delivery WHERE NOT (%s)", excluded(exclusions));
    }

    private static SqlPart joined(String word, List<SqlPart> parts) {
        return new SqlPart(
                String.join(word, parts.stream().map(SqlPart::text).toList()),
                parts.stream().flatMap(each -> each.parameters().stream()).toList());
    }
}

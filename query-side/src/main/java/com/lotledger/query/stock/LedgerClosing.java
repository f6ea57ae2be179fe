package com.lotledger.query.stock;

import com.lotledger.query.stock.ClosedLedger.Grain;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Closes stretches of the ledger: one statement adds up what they hold, account by account. */
final class LedgerClosing {

    private static final String ENTRY = """
            SELECT total, entries, latest FROM %s.ledger_account AS each
            WHERE each.item = posted.item AND each.lot_number = posted.lot_number AND each.grain = posted.grain
                AND each.account = posted.account
            ORDER BY each.stretch DESC, each.period DESC LIMIT 1
            """;
    private static final String NODE = """
            SELECT quantity FROM %s.ledger_calendar AS each
            WHERE each.item = node.item AND each.lot_number = node.lot_number AND each.grain = node.grain
                AND each.account = node.account AND each.span = node.span AND each.period = node.period
            ORDER BY each.stretch DESC LIMIT 1
            """;
    private static final String NO_ENTRY =
            "SELECT NULL::numeric AS total, NULL::bigint AS entries, NULL::date AS latest WHERE false";
    private static final String NO_NODE = "SELECT NULL::numeric AS quantity WHERE false";

    private static final String CLOSE = """
            WITH posted AS MATERIALIZED (
                SELECT ledger.item, part.lot_number, part.grain, part.account, ledger.position / %2$d AS stretch,
                    ledger.business_date AS period, sum(ledger.quantity) AS quantity
                FROM %1$s.stock_ledger AS ledger CROSS JOIN LATERAL (%3$s) AS part (lot_number, grain, account)
                WHERE ledger.position >= ? AND ledger.position < ?
                GROUP BY 1, 2, 3, 4, 5, 6),
            entered AS MATERIALIZED (
                SELECT posted.*, coalesce(earlier.total, 0) + sum(posted.quantity) OVER account AS total,
                    coalesce(earlier.entries, 0) + row_number() OVER account AS entries,
                    greatest(earlier.latest, max(posted.period) OVER account) AS latest
                FROM posted LEFT JOIN LATERAL (%4$s) AS earlier ON true
                WINDOW account AS (PARTITION BY posted.item, posted.lot_number, posted.grain, posted.account
                    ORDER BY posted.stretch, posted.period)),
            written AS (
                INSERT INTO %1$s.ledger_account
                    (item, lot_number, grain, account, stretch, period, quantity, total, entries, latest)
                SELECT item, lot_number, grain, account, stretch, period, quantity, total, entries, latest FROM entered)
            INSERT INTO %1$s.ledger_calendar (item, lot_number, grain, account, span, period, stretch, quantity)
            SELECT node.item, node.lot_number, node.grain, node.account, node.span, node.period, node.stretch,
                coalesce(earlier.quantity, 0) + node.quantity
            FROM (
                SELECT item, lot_number, grain, account, part.span, part.period, stretch, sum(sum(quantity)) OVER (
                    PARTITION BY item, lot_number, grain, account, part.span, part.period ORDER BY stretch) AS quantity
                FROM entered CROSS JOIN LATERAL (VALUES
                    ('YEAR', date_trunc('year', entered.period::timestamp)::date),
                    ('MONTH', date_trunc('month', entered.period::timestamp)::date),
                    ('DAY', entered.period)) AS part (span, period)
                WHERE entries > %6$d
                GROUP BY item, lot_number, grain, account, part.span, part.period, stretch) AS node
            LEFT JOIN LATERAL (%5$s) AS earlier ON true
            """;

    private final JdbcOperations database;
    private final String schema;
    private final String reach;
    private final String close;
    private final String closeFirst;

    LedgerClosing(String schema, JdbcOperations database) {
        this.schema = schema;
        this.database = database;
        reach = """
                INSERT INTO %s.ledger_closing AS present (reached, closed) VALUES (?, 0)
                ON CONFLICT (one) DO UPDATE SET reached = greatest(present.reached, excluded.reached)
                RETURNING reached, closed
                """.formatted(schema);
        close = statement(ENTRY.formatted(schema), NODE.formatted(schema));
        closeFirst = statement(NO_ENTRY, NO_NODE);
    }

    private String statement(String entry, String node) {
        return CLOSE.formatted(schema, ClosedLedger.STRETCH, accountsOfARow(), entry, node, ClosedLedger.EARLY_ENTRIES);
    }

    private static String accountsOfARow() {
        return Arrays.stream(Grain.values())
                .map(grain -> "SELECT %s, '%s', %s%s"
                        .formatted(
                                isOfLots(grain) ? "ledger.lot_number" : "''", grain, grain.account(), condition(grain)))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static boolean isOfLots(Grain grain) {
        return switch (grain) {
            case ITEM, BIN -> false;
            case LOT, DELIVERY, CUSTOMER, KIND -> true;
        };
    }

    private static String condition(Grain grain) {
        String late = " WHERE ledger.lot_sequence > " + ClosedLedger.EARLY_MOVEMENTS;
        return switch (grain) {
            case ITEM, BIN -> "";
            case LOT -> late + " OR ledger.lot_sequence IS NULL";
            case DELIVERY, KIND -> late;
            case CUSTOMER -> late + " AND ledger.customer IS NOT NULL";
        };
    }

    /** Takes note of events that were written, and closes what is due. */
    void reach(long from, long to) {
        Mark mark = note(to);
        long due = ClosedLedger.due(mark.reached());
        long open = Math.min(mark.closed(), from / ClosedLedger.STRETCH);
        if (open == due && due == mark.closed()) {
            return;
        }
        if (open < mark.closed()) {
            reopen(open);
        }
        close(close, open, due);
    }

    /** Takes note of events that were written; {@link #closeAll} is to follow. */
    Mark note(long to) {
        return database.queryForObject(
                reach, (row, number) -> new Mark(row.getLong("reached"), row.getLong("closed")), to);
    }

    /** Closes everything that is due in tables of which nothing is closed. */
    void closeAll() {
        database.execute("SET LOCAL work_mem = '128MB'");
        close(closeFirst, 0, ClosedLedger.due(note(0).reached()));
        database.execute("SET LOCAL work_mem = DEFAULT");
    }

    private void close(String statement, long from, long to) {
        database.update(statement, from * ClosedLedger.STRETCH, to * ClosedLedger.STRETCH);
        database.update("UPDATE " + schema + ".ledger_closing SET closed = ?", to);
    }

    /** An event arrived that late: rare enough to read all accounts for it. */
    private void reopen(long from) {
        database.update("DELETE FROM " + schema + ".ledger_account WHERE stretch >= ?", from);
        database.update("DELETE FROM " + schema + ".ledger_calendar WHERE stretch >= ?", from);
    }

    /** How far the ledger is written, and how many stretches are closed. */
    record Mark(long reached, long closed) {}
}

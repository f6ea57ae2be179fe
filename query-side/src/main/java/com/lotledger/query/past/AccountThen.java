package com.lotledger.query.past;

import com.lotledger.query.stock.ClosedLedger;
import com.lotledger.query.stock.ClosedLedger.Grain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements about the closed part of the ledger. The last entry of an account before a position tells its total; what is dated
 * later is taken off again: of the first entries one by one, of the others year by year, month by month and day by day.
 */
final class AccountThen {

    private final Then then;

    AccountThen(Then then) {
        this.then = then;
    }

    /** Expression: what an account holds; nothing if it is not there yet. */
    String quantity(String item, String lotNumber, Grain grain, String account) {
        String key =
                "each.item = %s AND each.lot_number = %s AND each.grain = '%s' AND each.account = %s AND each.stretch < %d"
                        .formatted(item, lotNumber, grain, account, then.stretches());
        return """
                coalesce((SELECT %s FROM (SELECT each.total, each.entries, each.latest
                    FROM views.ledger_account AS each WHERE %s
                    ORDER BY each.stretch DESC, each.period DESC LIMIT 1) AS last), 0)
                """.formatted(total(key, then.asOf()), key);
    }

    private static String total(String key, @Nullable LocalDate day) {
        if (day == null) {
            return "last.total";
        }
        return """
                CASE WHEN last.latest <= DATE '%1$s' THEN last.total ELSE last.total
                    - coalesce((SELECT sum(early.quantity) FROM (SELECT each.quantity, each.period
                        FROM views.ledger_account AS each WHERE %2$s
                        ORDER BY each.stretch, each.period LIMIT %3$d) AS early WHERE early.period > DATE '%1$s'), 0)
                    - CASE WHEN last.entries > %3$d THEN coalesce((SELECT sum(node.quantity) FROM (%4$s) AS later
                        CROSS JOIN LATERAL (SELECT each.quantity FROM views.ledger_calendar AS each
                            WHERE %2$s AND each.span = later.span AND each.period = later.period
                            ORDER BY each.stretch DESC LIMIT 1) AS node), 0) ELSE 0 END
                END
                """.formatted(day, key, ClosedLedger.EARLY_ENTRIES, periodsAfter(day));
    }

    /** The rest of the month by days, of the year by months, and the years after that. */
    private static String periodsAfter(LocalDate day) {
        return """
                SELECT 'DAY' AS span, DATE '%1$s' + number AS period FROM generate_series(1, %2$d) AS number
                UNION ALL SELECT 'MONTH', make_date(%3$d, number, 1) FROM generate_series(%4$d, 12) AS number
                UNION ALL SELECT 'YEAR', make_date(number, 1, 1)
                    FROM generate_series(%5$d, extract(year FROM last.latest)::integer) AS number
                """.formatted(
                        day,
                        day.lengthOfMonth() - day.getDayOfMonth(),
                        day.getYear(),
                        day.getMonthValue() + 1,
                        day.getYear() + 1);
    }

    /** Table of the accounts of a grain that are there, with a condition on {@code first}; columns are expressions. */
    String accounts(Grain grain, String condition, String columns) {
        return "SELECT %s FROM views.ledger_account AS first WHERE first.grain = '%s' AND first.entries = 1 AND first.stretch < %d AND %s"
                .formatted(columns, grain, then.stretches(), condition);
    }

    /** What the account of a row of {@link #accounts} holds. */
    String quantityOfFirst(Grain grain) {
        return quantity("first.item", "first.lot_number", grain, "first.account");
    }

    /** A value of the account of a row of {@link #accounts}. */
    static String part(int number) {
        return Grain.part("first.account", number);
    }

    /** Condition on a row of {@link #accounts}: its first values. */
    static String beginsWith(List<String> values) {
        return "first.account >= %s AND first.account < %s".formatted(Grain.beginning(values), Grain.end(values));
    }
}

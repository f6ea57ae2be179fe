package com.lotledger.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.query.testing.FilledViews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every answer about the past is what adding up the ledger row by row comes to. */
class PastStockTest {

    private static final int APART = 12;
    private static final RandomPast PAST = new RandomPast(20_261_122L);
    private static final List<Object> EVENTS = PAST.events(1_200);

    private static FilledViews views;

    @BeforeAll
    static void fill() {
        views = FilledViews.empty().apart(APART).given(EVENTS, 50);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void the_ledger_of_this_test_is_closed_and_its_busy_accounts_have_a_calendar() {
        assertThat(number("SELECT closed FROM views.ledger_closing")).isGreaterThan(10);
        assertThat(number("SELECT max(entries) FROM views.ledger_account WHERE grain = 'LOT'"))
                .isGreaterThan(100);
        assertThat(number("SELECT count(*) FROM views.ledger_calendar")).isGreaterThan(1_000);
    }

    @Test
    void a_lot_is_what_the_ledger_adds_up_to_at_every_point_in_time_R_T01() {
        for (Then then : points(60)) {
            agree(then, """
                    SELECT concat_ws(' ', bin, location, status, sum(on_hand)) FROM (%s) AS part
                    GROUP BY bin, location, status HAVING sum(on_hand) <> 0 ORDER BY 1
                    """.formatted(new StockThen(then).lot("'IT-1'", "'L-BUSY'")), """
                    SELECT concat_ws(' ', bin, location, status, sum(quantity)) FROM views.stock_ledger
                    WHERE item = 'IT-1' AND lot_number = 'L-BUSY' AND %s
                    GROUP BY bin, location, status HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
        }
    }

    @Test
    void a_bin_is_what_the_ledger_adds_up_to_at_every_point_in_time_R_T01() {
        for (Then then : points(12)) {
            StockThen stock = new StockThen(then);
            agree(
                    then,
                    """
                    SELECT concat_ws(' ', item, lot_number, bin, location, quantity) FROM (
                        SELECT part.*, %s AS quantity FROM views.bin_quantity AS part WHERE %s) AS bins
                    WHERE quantity <> 0 ORDER BY 1
                    """.formatted(
                                    stock.inBin("part.item", "part.lot_number", "part.bin", "part.location"),
                                    stock.mayHaveHeld("part")),
                    """
                    SELECT concat_ws(' ', item, lot_number, bin, location, sum(quantity)) FROM views.stock_ledger
                    WHERE %s GROUP BY item, lot_number, bin, location HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
            assertThat(strings("""
                            SELECT concat_ws(' ', item, lot_number, bin) FROM views.bin_quantity AS part
                            WHERE %s AND on_hand <> %s
                            """.formatted(
                                    stock.isSettled("part"),
                                    stock.inBin("part.item", "part.lot_number", "part.bin", "part.location"))))
                    .isEmpty();
        }
    }

    @Test
    void deliveries_customers_and_kinds_of_movements_are_what_the_ledger_adds_up_to_R_T01() {
        for (Then then : points(20)) {
            StockThen stock = new StockThen(then);
            agree(then, """
                    SELECT concat_ws(' ', bin, location, status, status_before, sum(on_hand)) FROM (%s) AS part
                    GROUP BY bin, location, status, status_before HAVING sum(on_hand) <> 0 ORDER BY 1
                    """.formatted(stock.delivery("'IT-1'", "'L-BUSY'", "'START-1'", "1")), """
                    SELECT concat_ws(' ', bin, location, status, coalesce(status_before, ''), sum(quantity))
                    FROM views.stock_ledger
                    WHERE item = 'IT-1' AND lot_number = 'L-BUSY' AND receipt = 'START-1' AND line = 1 AND %s
                    GROUP BY bin, location, status, status_before HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
            agree(then, """
                    SELECT concat_ws(' ', receipt, line, customer, kind, sum(quantity)) FROM (%s) AS part
                    GROUP BY receipt, line, customer, kind HAVING sum(quantity) <> 0 ORDER BY 1
                    """.formatted(stock.customers("'IT-1'", "'L-BUSY'")), """
                    SELECT concat_ws(' ', receipt, line, customer, kind, sum(quantity)) FROM views.stock_ledger
                    WHERE item = 'IT-1' AND lot_number = 'L-BUSY' AND customer IS NOT NULL AND %s
                    GROUP BY receipt, line, customer, kind HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
            agree(then, """
                    SELECT concat_ws(' ', kind, sum(quantity)) FROM (%s) AS part
                    GROUP BY kind HAVING sum(quantity) <> 0 ORDER BY 1
                    """.formatted(stock.kinds("'IT-1'", "'L-BUSY'")), """
                    SELECT concat_ws(' ', kind, sum(quantity)) FROM views.stock_ledger
                    WHERE item = 'IT-1' AND lot_number = 'L-BUSY' AND %s
                    GROUP BY kind HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
        }
    }

    @Test
    void sums_over_lots_are_what_the_ledger_adds_up_to_at_every_point_in_time_R_T01() {
        for (Then then : points(40)) {
            StockThen stock = new StockThen(then);
            agree(then, """
                    SELECT concat_ws(' ', item, location, status, sum(on_hand)) FROM (%s) AS part
                    GROUP BY item, location, status HAVING sum(on_hand) <> 0 ORDER BY 1
                    """.formatted(stock.items("item = 'IT-1'")), """
                    SELECT concat_ws(' ', item, location, coalesce(status, ''), sum(quantity)) FROM views.stock_ledger
                    WHERE item = 'IT-1' AND %s
                    GROUP BY item, location, status HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
            agree(then, """
                    SELECT concat_ws(' ', item, bin, location, sum(on_hand)) FROM (%s) AS part
                    GROUP BY item, bin, location HAVING sum(on_hand) <> 0 ORDER BY 1
                    """.formatted(stock.bins()), """
                    SELECT concat_ws(' ', item, bin, location, sum(quantity)) FROM views.stock_ledger WHERE %s
                    GROUP BY item, bin, location HAVING sum(quantity) <> 0 ORDER BY 1
                    """);
        }
    }

    @Test
    void a_ledger_closed_at_once_or_late_has_the_same_accounts() {
        try (FilledViews others = FilledViews.empty().apart(APART).given(EVENTS, 700)) {
            assertThat(others.rows()).isEqualTo(views.rows());
        }
    }

    @Test
    void a_rebuilt_ledger_has_the_same_accounts() {
        try (FilledViews others = FilledViews.empty().apart(APART).filledOnly().given(EVENTS, 90)) {
            others.derive();
            assertThat(others.rows()).isEqualTo(views.rows());
        }
    }

    private static List<Then> points(int number) {
        SplittableRandom random = new SplittableRandom(7);
        long closed = number("SELECT closed FROM views.ledger_closing");
        long last = number("SELECT max(position) FROM views.stock_ledger");
        List<Then> points = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            @Nullable LocalDate day = each % 3 == 0 ? null : PAST.day();
            @Nullable Long position = each % 3 == 1 ? null : (Long) random.nextLong(last + 100);
            points.add(Then.of(day, null, position, closed));
        }
        return points;
    }

    private static void agree(Then then, String answered, String plain) {
        assertThat(strings(answered))
                .as("%s", then)
                .isEqualTo(strings(plain.formatted(then.holds("position", "business_date"))));
    }

    private static List<String> strings(String sql) {
        return views.database().sql(sql).query(String.class).list();
    }

    private static long number(String sql) {
        return views.database().sql(sql).query(Long.class).single();
    }
}

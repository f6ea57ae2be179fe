package com.lotledger.query.stock;

import static com.lotledger.api.movement.StockStatus.RELEASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.SampleMovement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotLifeProjectionTest {

    private static final List<Object> LIFE = SampleLife.of("IT-1", "R-").events();

    private final FilledViews views = FilledViews.empty();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void the_life_of_a_lot_makes_the_same_rows_however_its_events_fall_into_batches() {
        Map<String, List<String>> atOnce = views.given(LIFE).rows();

        for (int batchSize : new int[] {1, 2, 3, 7, 11}) {
            try (FilledViews others = FilledViews.empty()) {
                assertThat(others.given(LIFE, batchSize).rows())
                        .as("batches of %d", batchSize)
                        .isEqualTo(atOnce);
            }
        }
    }

    @Test
    void the_stock_of_a_lot_is_the_sum_of_the_ledger_cell_by_cell_R_S01() {
        views.given(LIFE);

        assertThat(rows("""
                SELECT concat_ws(' ', lot_number, receipt, line, bin, location, status, status_before, sum(quantity))
                FROM views.stock_ledger WHERE lot_number <> ''
                GROUP BY lot_number, receipt, line, bin, location, status, status_before HAVING sum(quantity) <> 0
                """)).isEqualTo(rows("""
                SELECT concat_ws(' ', lot_number, receipt, line, bin, location, status, nullif(status_before, ''), on_hand)
                FROM views.lot_stock WHERE on_hand <> 0
                """));
        assertThat(rows("SELECT lot_number || bin || location || sum(on_hand) FROM views.lot_stock"
                        + " GROUP BY lot_number, bin, location"))
                .isEqualTo(rows("SELECT lot_number || bin || location || on_hand FROM views.bin_quantity"
                        + " WHERE lot_number <> ''"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void the_lots_that_expire_on_a_day_are_counted_where_they_have_stock_as_it_comes_and_goes(int batchSize) {
        for (int from = 0; from < LIFE.size(); from += batchSize) {
            views.given(LIFE.subList(from, Math.min(LIFE.size(), from + batchSize)));

            assertThat(rows("SELECT concat_ws(' ', location, expires_on, lots) FROM views.expiry_day"))
                    .as("after %d events", from + batchSize)
                    .isEqualTo(rows("""
                            SELECT concat_ws(' ', location, expires_on, count(DISTINCT lot_number)) FROM views.bin_quantity
                            WHERE on_hand > 0 AND lot_number <> '' AND expires_on < 'infinity' GROUP BY location, expires_on
                            """));
        }
        assertThat(rows("SELECT concat_ws(' ', expires_on, lots) FROM views.expiry_day"))
                .isNotEmpty();
    }

    @Test
    void every_lot_balances_what_it_received_with_what_is_left() {
        views.given(LIFE);

        assertThat(rows("""
                SELECT concat_ws(' ', lot_number, on_hand::float, received::float, shipped::float,
                    returned_by_customer::float, returned_to_vendor::float, adjusted::float, written_off::float,
                    moved_in::float, moved_out::float, untracked_in::float) FROM views.lot
                """))
                .containsExactly(
                        "L-1 0 150 82 2 6 -1 1 0 65 3",
                        "L-2 24 20 0 0 0 0 0 4 0 0",
                        "L-3 72 0 0 6 0 0 0 66 0 0",
                        "L-4 0 5 0 0 0 0 0 0 5 0");
    }

    @Test
    void every_name_of_a_replaced_lot_leads_to_the_other_R_S17() {
        views.given(LIFE);

        assertThat(rows("SELECT concat_ws(' ', name, kind, lot_number) FROM views.lot_name"))
                .containsExactly("L-1 ALIAS L-3", "L-4 ALIAS L-3", "SUP-77 SUPPLIER L-3");
        assertThat(rows("SELECT concat_ws(' ', lot_number, replaced_by) FROM views.lot WHERE replaced_by IS NOT NULL"))
                .containsExactly("L-1 L-3", "L-4 L-3");
    }

    @Test
    void what_customers_have_follows_the_lot_and_counts_their_returns_R_S13() {
        views.given(LIFE);

        assertThat(rows("""
                SELECT concat_ws(' ', customer, lot_number, receipt, shipped::float, returned::float, last_shipped_on,
                    customer_name) FROM views.lot_customer
                """))
                .containsExactly(
                        "C-1 L-3 R-1 68 8 2026-04-12 Clinic",
                        "C-1 L-3 R-2 10 0 2026-04-12 Clinic",
                        "C-2 L-3 R-2 4 0 2026-04-13 Pharmacy");
    }

    @Test
    void a_new_expiry_date_reaches_all_stock_of_the_lot_R_S19() {
        views.given(LIFE.subList(0, LIFE.size() - 7));

        assertThat(rows("SELECT DISTINCT expires_on::text FROM views.bin_quantity WHERE lot_number = 'L-1'"))
                .containsExactly("2027-08-01");
        assertThat(rows("SELECT DISTINCT expires_on::text FROM views.lot_stock WHERE lot_number = 'L-1'"))
                .containsExactly("2027-08-01");
        assertThat(rows("SELECT concat_ws(' ', expires_on, announced_approaching) FROM views.lot"
                        + " WHERE lot_number = 'L-1'"))
                .containsExactly("2027-08-01 2027-05-01");
    }

    @Test
    void what_was_said_of_a_delivery_stays_with_it() {
        views.given(LIFE);

        assertThat(rows("""
                SELECT concat_ws(' ', lot_number, receipt, line, posted_by, quantity::float, condition, certificate,
                    told_expires_on) FROM views.lot_delivery
                """))
                .containsExactly(
                        "L-1 R-1 1 ann 100",
                        "L-1 R-2 1 ann 50 dented COA-5",
                        "L-1 R-M-9 0 ann 0",
                        "L-2 R-1 1 ann 0",
                        "L-2 R-2 1 ann 20",
                        "L-3 R-1 1 ann 100",
                        "L-3 R-2 1 ann 55",
                        "L-3 R-M-9 0 ann 0",
                        "L-4 R-2 1 ann 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_delivery_is_in_its_lot_from_the_earliest_day_that_late_paper_tells_R_T01(int batchSize) {
        List<Object> events = new ArrayList<>(SampleDelivery.of("R-1", "MAIN", LocalDate.of(2026, 4, 1), "V-1")
                .lot(1, "IT-1", "B-1", "5", "L-1", null)
                .events());
        events.add(SampleMovement.of(MovementKind.ADJUSTMENT, "M-1", "IT-1", "L-1")
                .on("2026-03-20")
                .change("R-1", "B-1", RELEASED, "2")
                .event());
        events.add(SampleMovement.of(MovementKind.ADJUSTMENT, "M-2", "IT-1", "L-1")
                .on("2026-03-25")
                .change("R-1", "B-1", RELEASED, "1")
                .event());

        views.given(events, batchSize);

        assertThat(rows("SELECT concat_ws(' ', lot_number, receipt, received_on, came_on) FROM views.lot_delivery"))
                .containsExactly("L-1 R-1 2026-04-01 2026-03-20");
    }

    @Test
    void stock_without_a_lot_that_comes_into_one_leaves_its_bin_R_S16() {
        views.given(LIFE);

        assertThat(rows("SELECT concat_ws(' ', bin, on_hand::float) FROM views.bin_quantity WHERE lot_number = ''"))
                .containsExactly("B-1 5");
    }

    @Test
    void taking_more_than_is_there_stops_the_projection_R_S02() {
        views.given(
                SampleDelivery.of("R-1").lot(1, "IT-1", "B-1", "5", "L-1", null).events());

        assertThatThrownBy(() -> views.given(List.of(SampleMovement.of(MovementKind.TRANSFER, "M-1", "IT-1", "L-1")
                        .change("R-1", "B-1", RELEASED, "-6")
                        .change("R-1", "B-2", RELEASED, "6")
                        .event())))
                .hasMessageContaining("negative");
    }

    private List<String> rows(String statement) {
        return views.database()
                .sql("SELECT * FROM (" + statement + ") AS told ORDER BY 1")
                .query(String.class)
                .list();
    }
}

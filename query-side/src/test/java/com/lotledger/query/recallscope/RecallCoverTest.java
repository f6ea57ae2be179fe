package com.lotledger.query.recallscope;

import static com.lotledger.query.testing.SampleRecall.lots;
import static com.lotledger.query.testing.SampleRecall.vendor;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.SampleRecall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecallCoverTest {

    private static final List<Object> LIFE = SampleLife.of("IT-1", "R-").events();
    private static final SampleRecall ONE_LOT = SampleRecall.of("RC-1", lots("IT-1", "L-1"));
    private static final SampleRecall ALL = SampleRecall.of("RC-2", vendor("IT-1", "V-1"));

    private final FilledViews views = FilledViews.empty();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_lot_is_covered_under_every_number_it_had_and_gets_R_W02() {
        views.given(LIFE).given(List.of(ONE_LOT.opened()));

        assertThat(covered("RC-1"))
                .containsExactly(
                        "L-1 R-1 1",
                        "L-1 R-2 1",
                        "L-1 R-M-9 0",
                        "L-2 R-1 1",
                        "L-3 R-1 1",
                        "L-3 R-2 1",
                        "L-3 R-M-9 0",
                        "L-4 R-2 1");
    }

    @Test
    void what_comes_while_a_case_is_open_is_covered_as_if_it_had_been_there_R_W09() {
        views.given(List.of(ONE_LOT.opened(), ALL.opened(), ALL.confirmed())).given(LIFE);
        List<String> since = List.of(covered("RC-1").toString(), covered("RC-2").toString());

        views.given(List.of(
                SampleRecall.of("RC-3", lots("IT-1", "L-1")).opened(),
                SampleRecall.of("RC-4", vendor("IT-1", "V-1")).opened()));

        assertThat(since)
                .containsExactly(covered("RC-3").toString(), covered("RC-4").toString());
    }

    @Test
    void an_excluded_delivery_leaves_and_an_included_one_comes_back_and_the_past_stays() {
        views.given(LIFE).given(List.of(ALL.opened(), ALL.confirmed()));
        List<String> before = covered("RC-2");
        long confirmed = LIFE.size() + 2L;

        views.given(List.of(ALL.excluded("IT-1", "L-2", null)));
        assertThat(covered("RC-2")).isNotEmpty().noneMatch(each -> each.startsWith("L-2"));
        views.given(List.of(ALL.included("IT-1", "L-2", null)));

        assertThat(covered("RC-2")).isEqualTo(before);
        assertThat(coveredAt("RC-2", confirmed)).isEqualTo(before);
        assertThat(coveredAt("RC-2", confirmed + 1)).noneMatch(each -> each.startsWith("L-2"));
    }

    @Test
    void an_excluded_lot_stays_out_also_with_what_comes_later() {
        views.given(List.of(ALL.opened(), ALL.excluded("IT-1", "L-1", null))).given(LIFE);

        assertThat(covered("RC-2")).noneMatch(each -> each.startsWith("L-1") || each.startsWith("L-3"));
        assertThat(covered("RC-2")).contains("L-2 R-2 1");
    }

    @Test
    void before_it_is_confirmed_a_case_forgets_what_its_scope_no_longer_names() {
        views.given(LIFE).given(List.of(ALL.opened(), ALL.changed(lots("IT-1", "L-2"))));

        assertThat(covered("RC-2")).containsExactly("L-2 R-1 1", "L-2 R-2 1");
    }

    @Test
    void a_closed_case_covers_nothing_that_comes_later() {
        views.given(List.of(ALL.opened(), ALL.confirmed(), ALL.closed(2))).given(LIFE);

        assertThat(covered("RC-2")).isEmpty();
    }

    @Test
    void wherever_cases_open_and_however_events_fall_into_batches_the_rows_are_the_same() {
        List<Object> events = new ArrayList<>(LIFE);
        events.addAll(40, List.of(ALL.confirmed(), ONE_LOT.excluded("IT-1", "L-1", "R-2")));
        events.addAll(9, List.of(ALL.opened(), ONE_LOT.opened()));
        events.addAll(SampleDelivery.of("R-9", "MAIN", LocalDate.of(2026, 5, 1), "V-1")
                .lot(1, "IT-1", "B-1", "5", "L-9", "2028-01-01")
                .events());
        events.addAll(List.of(ONE_LOT.widened(lots("IT-1", "L-1", "L-9")), ALL.closed(60)));

        Map<String, List<String>> atOnce = views.given(events).rows();

        assertThat(covered("RC-1")).contains("L-9 R-9 1");
        for (int batchSize : new int[] {1, 2, 5, 17}) {
            try (FilledViews others = FilledViews.empty()) {
                assertThat(others.given(events, batchSize).rows())
                        .as("batches of %d", batchSize)
                        .isEqualTo(atOnce);
            }
        }
    }

    private List<String> covered(String recall) {
        return coveredAt(recall, Long.MAX_VALUE);
    }

    private List<String> coveredAt(String recall, long position) {
        return views.database()
                .sql("""
                        SELECT concat_ws(' ', lot_number, receipt, line) FROM views.recall_delivery
                        WHERE recall = ? AND position <= ? AND (left_position IS NULL OR left_position > ?)
                        ORDER BY item, lot_number, receipt, line
                        """)
                .params(recall, position, position)
                .query(String.class)
                .list();
    }
}

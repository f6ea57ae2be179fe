package com.lotledger.query.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StockProjectionTest {

    private final FilledViews views = FilledViews.empty();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void one_delivery_split_over_lots_and_bins_is_kept_per_lot_and_bin_R_G11_R_G12() {
        views.given(SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "15", "L-2560119", "2028-05-01")
                .lot(1, "IT-1", "B-1", "6", "L-2560120", null)
                .lot(1, "IT-1", "B-2", "4", "L-2560120", null)
                .events());

        assertThat(quantities())
                .containsExactly(
                        "IT-1 L-2560119 B-1 15.000000 0.000000",
                        "IT-1 L-2560120 B-1 6.000000 0.000000",
                        "IT-1 L-2560120 B-2 4.000000 0.000000");
        assertThat(views.database()
                        .sql("SELECT lot_number || ' ' || on_hand || ' ' || deliveries FROM views.lot ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("L-2560119 15.000000 1", "L-2560120 10.000000 1");
    }

    @Test
    void a_draft_is_pending_under_no_lot_until_posting_generates_the_number_R_G14() {
        SampleDelivery delivery = SampleDelivery.of("R-1").generatedLot(1, "IT-1", "B-1", "25", "100000", null);

        views.given(delivery.drafted());
        assertThat(quantities()).containsExactly("IT-1 - B-1 0.000000 25.000000");

        views.given(delivery.posted(Set.of()));
        assertThat(quantities()).containsExactly("IT-1 100000 B-1 25.000000 0.000000");
    }

    @Test
    void stock_without_lots_is_kept_by_bin_R_A07() {
        views.given(SampleDelivery.of("R-1").untracked(1, "IT-1", "B-1", "2.5").events());

        assertThat(quantities()).containsExactly("IT-1 - B-1 2.500000 0.000000");
        assertThat(count("stock_ledger")).isEqualTo(1);
        assertThat(count("lot")).isZero();
    }

    @Test
    void an_assignment_taken_back_leaves_nothing_pending() {
        views.given(SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "25", "L-1", null)
                .drafted());
        views.given(List.of(unassigned("25")));

        assertThat(quantities()).isEmpty();
    }

    @Test
    void the_same_events_make_the_same_rows_however_they_fall_into_batches() {
        LotId again = new LotId(new ItemCode("IT-1"), new LotNumber("L-1"));
        List<Object> events = new ArrayList<>();
        events.addAll(SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "15", "L-1", "2028-05-01")
                .lot(1, "IT-1", "B-2", "0.5", "L-1", "2028-05-01")
                .generatedLot(2, "IT-2", "B-1", "7.25", "100001", null)
                .untracked(3, "IT-3", "B-1", "9")
                .events());
        events.addAll(SampleDelivery.of("R-2")
                .lot(1, "IT-1", "B-1", "3", "L-1", "2028-05-01")
                .events(Set.of(again)));
        events.addAll(
                SampleDelivery.of("R-3").lot(1, "IT-1", "B-9", "1", "L-9", null).drafted());

        Map<String, List<String>> atOnce = views.given(events).rows();
        for (int batchSize : new int[] {1, 3, 7}) {
            try (FilledViews others = FilledViews.empty()) {
                assertThat(others.given(events, batchSize).rows()).isEqualTo(atOnce);
            }
        }
    }

    @Test
    void a_lot_received_before_any_event_created_it_stops_the_projection() {
        List<Object> events = SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "15", "L-1", null)
                .events(Set.of(new LotId(new ItemCode("IT-1"), new LotNumber("L-1"))));

        assertThatThrownBy(() -> views.given(events)).hasMessageContaining("before any event created it");
    }

    @Test
    void taking_back_what_was_never_assigned_stops_the_projection() {
        assertThatThrownBy(() -> views.given(List.of(unassigned("25")))).hasMessageContaining("negative");
    }

    private static QuantityUnassignedFromBin unassigned(String quantity) {
        return new QuantityUnassignedFromBin(
                new ReceiptId("R-1"),
                new AssignmentId("A0"),
                1,
                new ItemCode("IT-1"),
                new BinCode("B-1"),
                new LocationCode("MAIN"),
                Quantity.of(quantity),
                new LotNumber("L-1"));
    }

    private List<String> quantities() {
        return views.database().sql("""
                        SELECT concat_ws(' ', item, coalesce(nullif(lot_number, ''), '-'), bin, on_hand, pending)
                        FROM views.bin_quantity WHERE on_hand <> 0 OR pending <> 0 ORDER BY 1
                        """).query(String.class).list();
    }

    private long count(String table) {
        return views.database()
                .sql("SELECT count(*) FROM views." + table)
                .query(Long.class)
                .single();
    }
}

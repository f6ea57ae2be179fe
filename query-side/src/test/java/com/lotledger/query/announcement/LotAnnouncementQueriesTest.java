package com.lotledger.query.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemEvent.ItemShelfLifeChanged;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.lot.LotAnnouncementPage;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotQuery.FindLotsToAnnounce;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lots A, B and C of an item that wants 10 days' notice expire on 10, 20 and 30 June; N never does. */
class LotAnnouncementQueriesTest {

    private static final ItemCode ITEM = new ItemCode("IT-1");

    private final FilledViews views = FilledViews.empty();
    private final LotAnnouncementQueries queries = new LotAnnouncementQueries(views.database());

    @BeforeEach
    void fill() {
        views.given(SampleCatalogue.events())
                .given(List.of(new ItemShelfLifeChanged(ITEM, new ShelfLife(null, false, null, false, 10))))
                .given(SampleDelivery.of("R-1")
                        .lot(1, "IT-1", "B-1", "5", "C", "2026-06-30")
                        .lot(2, "IT-1", "B-1", "5", "B", "2026-06-20")
                        .lot(3, "IT-1", "B-1", "5", "A", "2026-06-10")
                        .lot(4, "IT-1", "B-1", "5", "N", null)
                        .lot(5, "IT/2.x", "B-1", "5", "Z", "2026-06-15")
                        .events());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void lots_are_due_as_many_days_ahead_as_their_item_asks_the_first_to_expire_first_R_S23() {
        assertThat(due("2026-05-30")).isEmpty();
        assertThat(due("2026-05-31")).containsExactly("A");
        assertThat(due("2026-06-10")).containsExactly("A", "B");
    }

    @Test
    void an_item_that_asks_for_no_notice_is_due_when_its_lot_has_expired_R_S23_R_E14() {
        assertThat(due("2026-06-15")).doesNotContain("Z");
        assertThat(due("2026-06-16")).containsExactly("A", "Z", "B");
    }

    @Test
    void what_was_announced_is_due_no_more_until_it_has_expired_R_S23() {
        views.given(List.of(new LotExpiryApproaching(ITEM, new LotNumber("A"), LocalDate.of(2026, 6, 10), 10)));
        assertThat(due("2026-06-10")).containsExactly("B");
        assertThat(due("2026-06-11")).containsExactly("A", "B");

        views.given(List.of(new LotExpired(ITEM, new LotNumber("A"), LocalDate.of(2026, 6, 10))));
        assertThat(due("2026-06-11")).containsExactly("B");
    }

    @Test
    void another_date_is_due_again_R_S23_R_S19() {
        views.given(List.of(new LotExpired(ITEM, new LotNumber("A"), LocalDate.of(2026, 6, 10))));
        views.given(List.of(new LotExpiryChanged(
                ITEM,
                new LotNumber("A"),
                ExpiryChange.EXTENSION,
                LocalDate.of(2026, 6, 10),
                LocalDate.of(2026, 6, 18),
                new ReasonCode("STUDY"),
                "ST-88")));

        assertThat(due("2026-06-08")).containsExactly("A");
        assertThat(due("2026-06-19")).containsExactly("Z", "A", "B");
    }

    @Test
    void a_lot_without_stock_is_not_due_R_S23() {
        views.database()
                .sql("UPDATE views.lot SET on_hand = 0, shipped = received WHERE lot_number = 'A'")
                .update();

        assertThat(due("2026-06-11")).containsExactly("B");
    }

    @Test
    void pages_follow_each_other_without_gaps_R_S23() {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            LotAnnouncementPage page = queries.find(new FindLotsToAnnounce(LocalDate.of(2026, 7, 1), 1, cursor));
            page.entries().forEach(each -> read.add(each.number().value()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).containsExactly("A", "Z", "B", "C");
    }

    private List<String> due(String today) {
        return queries.find(new FindLotsToAnnounce(LocalDate.parse(today), 50, null)).entries().stream()
                .map(each -> each.number().value())
                .toList();
    }
}

package com.lotledger.api.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecallScopeTest {

    private static final ItemCode ITEM = new ItemCode("AMOX");
    private static final VendorCode VENDOR = new VendorCode("ACME");
    private static final ReceiptId RECEIPT = new ReceiptId("R-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_criterion_names_an_item_a_vendor_or_a_receipt_R_W01() {
        refused(() -> criterion(null, null, null, null, DAY, null, null), "R-W01");
        assertThat(criterion(ITEM, null, null, null, null, null, null)).isNotNull();
        assertThat(criterion(null, VENDOR, null, null, null, null, null)).isNotNull();
        assertThat(criterion(null, null, RECEIPT, 1, null, null, null)).isNotNull();
    }

    @Test
    void lot_numbers_need_their_item_a_line_its_receipt_and_a_range_an_end_after_its_beginning_R_W01() {
        refused(() -> criterion(null, VENDOR, null, null, null, null, List.of("L-1")), "R-W01");
        refused(() -> criterion(ITEM, null, null, 1, null, null, null), "R-W01");
        refused(() -> criterion(ITEM, null, null, null, DAY, DAY.minusDays(1), null), "R-W01");
        refused(() -> new RecallScope(List.of()), "R-W01");
    }

    @Test
    void a_criterion_names_at_most_1000_lots_R_X04() {
        refused(() -> criterion(ITEM, null, null, null, null, null, Collections.nCopies(1_001, "L-1")), "R-X04");
    }

    @Test
    void a_delivery_is_covered_when_all_of_any_criterion_holds_R_W02() {
        RecallScope scope = new RecallScope(List.of(
                criterion(ITEM, VENDOR, null, null, null, null, List.of("L-1")),
                criterion(null, null, RECEIPT, 2, null, null, null)));

        assertThat(scope.covers(delivery(Set.of("L-1"), 1, null))).isTrue();
        assertThat(scope.covers(delivery(Set.of("L-2"), 2, null))).isTrue();
        assertThat(scope.covers(delivery(Set.of("L-2"), 1, null))).isFalse();
    }

    @Test
    void a_lot_is_covered_by_every_number_it_ever_had_R_W02() {
        RecallScope scope = new RecallScope(List.of(criterion(ITEM, null, null, null, null, null, List.of("L-1"))));

        assertThat(scope.covers(delivery(Set.of("L-9", "L-1"), 1, null))).isTrue();
        assertThat(scope.covers(delivery(Set.of("L-9"), 1, null))).isFalse();
    }

    @Test
    void a_range_of_dates_holds_its_ends_and_what_nobody_knows_the_date_of_R_W02() {
        RecallScope scope = new RecallScope(List.of(criterion(ITEM, null, null, null, DAY, DAY.plusDays(2), null)));

        assertThat(Stream.of(DAY, DAY.plusDays(2), null).map(each -> scope.covers(delivery(Set.of("L-1"), 1, each))))
                .containsOnly(true);
        assertThat(Stream.of(DAY.minusDays(1), DAY.plusDays(3))
                        .map(each -> scope.covers(delivery(Set.of("L-1"), 1, each))))
                .containsOnly(false);
    }

    @Test
    void what_is_excluded_is_not_held_R_W02() {
        RecallScope scope = new RecallScope(List.of(criterion(ITEM, null, null, null, null, null, null)));
        RecallCoverage coverage = new RecallCoverage(
                scope, List.of(new RecallExclusion(ITEM, new LotNumber("L-1"), new DeliveryId(RECEIPT, 1))));

        assertThat(coverage.covers(delivery(Set.of("L-1"), 1, null))).isFalse();
        assertThat(coverage.covers(delivery(Set.of("L-1"), 2, null))).isTrue();
        assertThat(coverage.covers(delivery(Set.of("L-2"), 1, null))).isTrue();
    }

    @Test
    void a_scope_is_wider_when_each_old_criterion_lies_within_a_new_one_R_W03() {
        RecallScope narrow = new RecallScope(List.of(criterion(ITEM, VENDOR, null, null, DAY, DAY, List.of("L-1"))));

        assertThat(new RecallScope(List.of(criterion(ITEM, null, null, null, DAY, null, List.of("L-2", "L-1"))))
                        .includes(narrow))
                .isTrue();
        assertThat(new RecallScope(List.of(criterion(ITEM, VENDOR, null, null, null, null, null))).includes(narrow))
                .isTrue();
        assertThat(new RecallScope(List.of(criterion(ITEM, null, null, null, DAY.plusDays(1), null, null)))
                        .includes(narrow))
                .isFalse();
        assertThat(new RecallScope(List.of(criterion(ITEM, null, RECEIPT, null, null, null, null))).includes(narrow))
                .isFalse();
    }

    private static void refused(Runnable making, String rule) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::rule)
                                .contains(rule));
    }

    private static DeliveryFacts delivery(Set<String> lots, int line, @Nullable LocalDate expiresOn) {
        return new DeliveryFacts(
                ITEM,
                Set.copyOf(lots.stream().map(LotNumber::new).toList()),
                new DeliveryId(RECEIPT, line),
                VENDOR,
                null,
                expiresOn,
                DAY);
    }

    private static RecallCriterion criterion(
            @Nullable ItemCode item,
            @Nullable VendorCode vendor,
            @Nullable ReceiptId receipt,
            @Nullable Integer line,
            @Nullable LocalDate expiresFrom,
            @Nullable LocalDate expiresTo,
            @Nullable List<String> lots) {
        return new RecallCriterion(
                item,
                Objects.requireNonNullElse(lots, List.<String>of()).stream()
                        .map(LotNumber::new)
                        .toList(),
                vendor,
                receipt,
                line,
                null,
                null,
                expiresFrom,
                expiresTo,
                null,
                null);
    }
}

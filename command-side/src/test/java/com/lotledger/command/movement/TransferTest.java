package com.lotledger.command.movement;

import static com.lotledger.command.testing.CommandScenario.TODAY;
import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotEvent.StockTransferred;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class TransferTest {

    private final CommandScenario scenario;

    TransferTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_transfer_moves_stock_into_another_bin_and_keeps_what_was_told_R_Q05() {
        Stockroom stock = stockroom("TRAN1");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        When moved = scenario.when(stock.transfer("M-1", "4"), Role.RECEIVER);

        assertThat(stock.changes(moved.answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -4", "R-1 B RELEASED 4");
        assertThat(moved.events(StockTransferred.class))
                .singleElement()
                .satisfies(each -> assertThat(stock.changes(each.changes()))
                        .containsExactly("R-1 A RELEASED -4", "R-1 B RELEASED 4"));
        MovementDocument document =
                moved.events(StockMovementRecorded.class).getFirst().document();
        assertThat(document.kind()).isEqualTo(MovementKind.TRANSFER);
        assertThat(document.movedOn()).isEqualTo(TODAY);
        assertThat(document.documentNumber()).isEqualTo("TRAN1-M-1");
        assertThat(document.measure()).isEqualTo(new Measure("EA"));
        assertThat(document.toBin()).isEqualTo(stock.bin("B"));
    }

    @Test
    void stock_of_the_oldest_delivery_goes_first_unless_one_is_named_R_S01() {
        Stockroom stock = stockroom("TRAN2");
        scenario.given(
                stock.delivery("R-NEW", "10", RECEIVED_ON), stock.delivery("R-OLD", "3", RECEIVED_ON.minusDays(5)));

        assertThat(stock.changes(scenario.when(stock.transfer("M-1", "5")).answered(RecordedMovement.class)))
                .containsExactly(
                        "R-OLD A RELEASED -3", "R-OLD B RELEASED 3", "R-NEW A RELEASED -2", "R-NEW B RELEASED 2");
        assertThat(stock.changes(scenario.when(stock.transfer("M-2", "1", "B", stock.delivery("R-NEW"), null, null))
                        .answered(RecordedMovement.class)))
                .containsExactly("R-NEW A RELEASED -1", "R-NEW B RELEASED 1");
    }

    @Test
    void a_quantity_in_another_measure_counts_by_its_factor_R_L01() {
        Stockroom stock = stockroom("TRAN3");
        scenario.given(stock.delivery("R-1", "50", RECEIVED_ON));

        When moved = scenario.when(told(stock.transfer("M-1", "1.5"), Stockroom.boxes()));

        assertThat(stock.changes(moved.answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -30", "R-1 B RELEASED 30");
        scenario.when(told(stock.transfer("M-2", "1"), new Measure("PALLET"))).refusedFor("R-L03 measure");
        scenario.when(stock.transfer("M-3", "0.5"), Role.RECEIVER).refusedFor("R-G03 quantity");
    }

    @Test
    void no_more_is_transferred_than_lies_in_the_bin_R_S02_R_Q06() {
        Stockroom stock = stockroom("TRAN4");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.transfer("M-1", "4"));

        scenario.when(stock.transfer("M-2", "7")).refusedFor("R-S02 quantity");
        scenario.when(stock.transfer("M-3", "1", "B", stock.delivery("R-2"), null, null))
                .refusedFor("R-X02 delivery", "R-S02 quantity");
        scenario.when(stock.transfer("M-4", "1", "B", null, QualityStatus.REJECTED, null))
                .refusedFor("R-S02 quantity");
        scenario.when(stock.transfer("M-5", "6")).accepted();
    }

    @Test
    void late_paperwork_is_refused_at_the_first_day_that_would_fail_R_S03() {
        Stockroom stock = stockroom("TRAN5");
        LocalDate first = LocalDate.of(2026, 2, 1);
        scenario.given(
                stock.delivery("R-1", "10", first),
                stock.transfer("M-OUT", "8", first.plusDays(10)),
                stock.delivery("R-2", "10", first.plusDays(20)));

        scenario.when(stock.transfer("M-1", "3", first.minusDays(1))).refusedFor("R-S03 movedOn");
        When refused =
                scenario.when(stock.transfer("M-2", "3", first.plusDays(5))).refusedFor("R-S03 movedOn");
        assertThat(Objects.requireNonNull(refused.refusal()).violations())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).endsWith("on 2026-02-11"));
        assertThat(stock.changes(scenario.when(stock.transfer("M-3", "2", first.plusDays(5)))
                        .answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -2", "R-1 B RELEASED 2");
    }

    @Test
    void nothing_is_dated_in_the_future_R_S04() {
        Stockroom stock = stockroom("TRAN6");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        scenario.when(stock.transfer("M-1", "1", LocalDate.of(9999, 1, 1))).refusedFor("R-S04 movedOn");
    }

    @Test
    void a_transfer_needs_two_bins_of_one_type_that_may_hold_the_goods_R_Q05() {
        Stockroom stock = stockroom("TRAN7");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        scenario.when(transferTo(stock, "A")).refusedFor("R-Q05 toBin");
        scenario.when(transferTo(stock, "OUT")).refusedFor("R-Q05 toBin", "R-B14 toBin");
        scenario.when(transferTo(stock, "AREA")).refusedFor("R-B01 toBin", "R-Q05 toBin");
        scenario.when(transferTo(stock, "NOWHERE")).refusedFor("R-X02 toBin");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_R_X02() {
        Stockroom stock = stockroom("TRAN8");

        scenario.when(transferTo(stock, "OUT")).refusedFor("R-X02 lotNumber", "R-Q05 toBin", "R-B14 toBin");
    }

    @Test
    void a_bin_of_another_site_needs_a_right_R_B15() {
        Stockroom stock = stockroom("TRAN9");
        Site elsewhere = new Site("TRAN9X");
        scenario.given(elsewhere.premises()).given(stock.delivery("R-1", "10", RECEIVED_ON));
        TransferStock transfer = new TransferStock(
                stock.movement("M-1"),
                stock.site().item("X"),
                stock.lot(),
                Quantity.of("1"),
                null,
                stock.bin("A"),
                elsewhere.bin("A"),
                null,
                null,
                null,
                null);

        scenario.when(transfer, Role.RECEIVER).refusedFor("R-B15 toBin");
        scenario.when(transfer, Role.QUALITY).accepted();
    }

    @Test
    void the_same_transfer_told_again_is_answered_as_before_whatever_was_left_out_R_X01_R_Q07() {
        Stockroom stock = stockroom("TRAN10");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        LocalDate before = RECEIVED_ON;
        RecordedMovement first =
                scenario.when(stock.transfer("M-1", "4", before)).answered(RecordedMovement.class);

        for (TransferStock again : List.of(stock.transfer("M-1", "4", before), stock.transfer("M-1", "4"))) {
            assertThat(scenario.when(again).thenNothingHappens().answered(RecordedMovement.class))
                    .isEqualTo(first);
        }
        scenario.when(stock.transfer("M-1", "5", before)).refusedFor("R-X01 movement");
        scenario.when(stock.transfer("M-1", "4", TODAY)).refusedFor("R-X01 movement");
        assertThat(Objects.requireNonNull(scenario.when(told(stock.transfer("M-1", "4"), Stockroom.boxes()))
                                .refusal())
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }

    private static TransferStock transferTo(Stockroom stock, String bin) {
        return stock.transfer("M-" + bin, "1", bin, null, null, null);
    }

    private static TransferStock told(TransferStock transfer, Measure measure) {
        return new TransferStock(
                transfer.movement(),
                transfer.item(),
                new LotNumber("L-1"),
                transfer.quantity(),
                measure,
                transfer.bin(),
                transfer.toBin(),
                null,
                null,
                transfer.movedOn(),
                null);
    }
}

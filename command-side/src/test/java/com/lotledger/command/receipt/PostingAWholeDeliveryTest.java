package com.lotledger.command.receipt;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemCommand.DiscontinueItem;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.lot.LotEvent.ExpiredLotReceived;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotNumberDifferedInCase;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class PostingAWholeDeliveryTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);

    private final CommandScenario scenario;

    PostingAWholeDeliveryTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void twenty_five_packs_become_fifteen_of_one_lot_and_ten_of_another_R_G11() {
        Site site = new Site("G11");
        scenario.given(site.premises()).given(site.tracked("PACKS"));

        var posted = scenario.when(site.delivery(
                "R-1",
                site.line(
                        1,
                        "PACKS",
                        "25",
                        site.to("A", "15", "L-19", NEXT_YEAR),
                        site.to("B", "10", "L-20", NEXT_YEAR))));

        assertThat(posted.answered(PostedReceipt.class).lots())
                .extracting(each -> each.lotNumber() + " " + each.stockQuantity())
                .containsExactly("L-19 15", "L-20 10");
        assertThat(posted.events())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly(
                        "PurchaseReceiptOpened",
                        "ReceiptLineAdded",
                        "QuantityAssignedToBin",
                        "QuantityAssignedToBin",
                        "LotCreated",
                        "LotReceived",
                        "LotCreated",
                        "LotReceived",
                        "PurchaseMeasureFirstUsed",
                        "PurchaseReceiptPosted");
    }

    @Test
    void every_event_says_who_when_and_which_command() {
        Site site = new Site("WHO");
        scenario.given(site.premises()).given(site.untracked("X"));

        var posted = scenario.when(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))), Role.RECEIVER);

        assertThat(posted.messages()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getMetaData())
                    .containsEntry(Provenance.ACTOR, "rita")
                    .containsEntry(Provenance.BUSINESS_DATE, CommandScenario.TODAY.toString())
                    .containsEntry(Provenance.COMMAND_NAME, "RecordDelivery")
                    .containsKey(Provenance.COMMAND_ID);
        });
    }

    @Test
    void one_lot_in_two_bins_is_one_lot_with_two_portions_R_G12() {
        Site site = new Site("G12");
        scenario.given(site.premises()).given(site.tracked("X"));

        var posted = scenario.when(site.delivery(
                "R-1", site.line(1, "X", "30", site.to("A", "10", "L-1", NEXT_YEAR), site.to("B", "20", "L-1", null))));

        assertThat(posted.accepted().events(LotCreated.class)).hasSize(1);
        assertThat(posted.events(LotReceived.class))
                .singleElement()
                .satisfies(received -> assertThat(received.portions())
                        .extracting(each -> each.bin() + " " + each.stockQuantity())
                        .containsExactly("G12-A 10", "G12-B 20"));
    }

    @Test
    void a_purchase_measure_is_converted_exactly_and_kept_as_typed_R_L01_R_L02() {
        Site site = new Site("L01");
        scenario.given(site.premises()).given(site.untracked("X"));
        DeliveryLine boxes = new DeliveryLine(
                1,
                site.item("X"),
                Quantity.of("2.5"),
                new Measure("BOX"),
                null,
                false,
                false,
                List.of(site.to("A", "2.5")));

        var posted = scenario.when(site.delivery("R-1", boxes));

        assertThat(posted.accepted().events(UntrackedStockReceived.class))
                .singleElement()
                .satisfies(received -> assertThat(received.portions())
                        .extracting(each -> each.quantity() + " " + received.measure() + " = " + each.stockQuantity()
                                + " " + received.stockMeasure())
                        .containsExactly("2.5 BOX = 50 EA"));
    }

    @Test
    void a_quantity_that_would_round_to_no_stock_is_refused_R_L13() {
        Site site = new Site("L13");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(new SetPurchaseMeasure(
                        site.item("X"),
                        new PurchaseMeasure(new Measure("CRUMB"), ConversionFactor.of("0.0000001"), null)));
        DeliveryLine crumb = new DeliveryLine(
                1,
                site.item("X"),
                Quantity.of(1),
                new Measure("CRUMB"),
                null,
                false,
                false,
                List.of(site.to("A", "1")));

        scenario.when(site.delivery("R-1", crumb)).refusedFor("R-L13 lines[0].assignments[0].quantity");
    }

    @Test
    void a_line_without_measure_takes_the_default_purchase_measure_R_L03() {
        Site site = new Site("L03");
        scenario.given(site.premises()).given(site.untracked("X"));
        DeliveryLine unsaid = new DeliveryLine(
                1, site.item("X"), Quantity.of(1), null, null, false, false, List.of(site.to("A", "1")));
        DeliveryLine foreign = new DeliveryLine(
                1, site.item("X"), Quantity.of(1), new Measure("TON"), null, false, false, List.of(site.to("A", "1")));

        assertThat(scenario.when(site.delivery("R-1", unsaid)).accepted().events(ReceiptLineAdded.class))
                .extracting(ReceiptLineAdded::measure)
                .containsExactly(new Measure("BOX"));
        scenario.when(site.delivery("R-2", foreign)).refusedFor("R-L03 lines[0].measure");
    }

    @Test
    void posting_refuses_every_quantity_without_a_lot_at_once_R_G10_R_A05() {
        Site site = new Site("G10");
        scenario.given(site.premises()).given(site.tracked("X"), site.tracked("Y"));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "X", "5", site.to("A", "2", "L-1", NEXT_YEAR), site.to("B", "3")),
                        site.line(2, "Y", "7", site.to("A", "7"))))
                .refusedFor("R-G10 lines[0].assignments[1].lotNumber", "R-G10 lines[1].assignments[0].lotNumber");
    }

    @Test
    void posting_refuses_every_sum_that_does_not_match_at_once_R_G08_R_G09() {
        Site site = new Site("G08");
        scenario.given(site.premises()).given(site.untracked("X"), site.tracked("Y"));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "X", "5", site.to("A", "2")),
                        site.line(2, "Y", "7", site.to("A", "8", "L-1", NEXT_YEAR))))
                .refusedFor("R-G08 lines[0].assignments", "R-G08 lines[1].assignments");
    }

    @Test
    void five_mistakes_of_five_kinds_are_five_violations() {
        Site site = new Site("FIVE");
        scenario.given(site.premises()).given(site.tracked("X"), site.untracked("Y"));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "GHOST", "5"),
                        site.line(2, "X", "5", site.to("OUT", "5", "L-1", NEXT_YEAR)),
                        site.line(3, "X", "5", site.to("AREA", "5", "9-DIGIT", NEXT_YEAR)),
                        site.line(4, "Y", "1.5", site.to("NOWHERE", "1.5"))))
                .refusedFor(
                        "R-X02 lines[0].item",
                        "R-B14 lines[1].assignments[0].bin",
                        "R-B01 lines[2].assignments[0].bin",
                        "R-D04 lines[2].assignments[0].lotNumber",
                        "R-G03 lines[3].received",
                        "R-X02 lines[3].assignments[0].bin",
                        "R-G03 lines[3].assignments[0].quantity");
    }

    @Test
    void a_typed_number_of_a_new_lot_starts_with_a_letter_unless_the_location_allows_any_R_D04() {
        Site strict = new Site("D04");
        Site lenient = new Site("D04L");
        scenario.given(strict.premises()).given(strict.tracked("X"));
        scenario.given(lenient.premises(new LocationPreferences(true, false, false, false)))
                .given(lenient.tracked("X"));

        scenario.when(strict.delivery("R-1", strict.line(1, "X", "1", strict.to("A", "1", "2560119", NEXT_YEAR))))
                .refusedFor("R-D04 lines[0].assignments[0].lotNumber");
        scenario.when(lenient.delivery("R-1", lenient.line(1, "X", "1", lenient.to("A", "1", "2560119", NEXT_YEAR))))
                .accepted();
    }

    @Test
    void one_lot_is_generated_for_each_line_without_one_R_G14_R_D05_R_D08() {
        Site site = new Site("G14");
        scenario.given(site.premises()).given(site.autoNumbered("X"));

        var posted = scenario.when(site.delivery(
                "R-1",
                site.line(1, "X", "5", site.to("A", "2"), site.to("B", "3")),
                site.line(2, "X", "4", site.to("A", "4"))));

        assertThat(posted.answered(PostedReceipt.class).lots())
                .extracting(each -> each.line() + " " + each.lotNumber() + " " + each.generated())
                .containsExactly("1 100000 true", "2 100001 true");
        assertThat(posted.events(LotCreated.class))
                .extracting(LotCreated::origin)
                .containsOnly(Origin.GENERATED);
    }

    @Test
    void a_generated_number_the_item_has_already_is_skipped_R_D09() {
        Site site = new Site("D09");
        scenario.given(site.premises(new LocationPreferences(true, false, false, false)))
                .given(site.autoNumbered("X"))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "100000", null))));

        assertThat(scenario.when(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1"))))
                        .answered(PostedReceipt.class)
                        .lots())
                .extracting(each -> each.lotNumber().value())
                .containsExactly("100001");
    }

    @Test
    void a_location_without_a_series_of_its_own_uses_another_ones_R_D06_R_D07() {
        Site main = new Site("MAIN");
        Site blank = new Site("D06");
        Site part = new Site("D07");
        scenario.given(main.premises())
                .given(new DefineLocation(blank.location(), "Blank", null, true, null, null, null))
                .given(new DefineLocation(part.location(), "Part", blank.location(), false, null, null, null))
                .given(blank.stockBin("A", BinType.STOCK))
                .given(part.stockBin("A", BinType.STOCK))
                .given(blank.autoNumbered("X"), part.autoNumbered("X"));

        assertThat(documentNumber(blank.delivery("R-1", blank.line(1, "X", "1", blank.to("A", "1")))))
                .startsWith("PR-MAIN-");
        assertThat(documentNumber(part.delivery("R-1", part.line(1, "X", "1", part.to("A", "1")))))
                .startsWith("PR-MAIN-");
    }

    @Test
    void a_document_number_is_drawn_from_the_location_and_never_used_again_R_F05() {
        Site site = new Site("F05");
        scenario.given(site.premises()).given(site.untracked("X"));

        assertThat(documentNumber(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1")))))
                .isEqualTo("PR-F05-100000");
        assertThat(documentNumber(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1")))))
                .isEqualTo("PR-F05-100001");
    }

    @Test
    void a_lot_may_be_received_again_and_keeps_its_profile_R_D16_R_D15() {
        Site site = new Site("D16");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));
        RecordDelivery later = redated(
                site.delivery("R-2", site.line(1, "X", "2", site.to("B", "2", "L-1", null))), RECEIVED_ON.plusDays(9));

        var posted = scenario.when(later);

        assertThat(posted.answered(PostedReceipt.class).warnings())
                .extracting(Warning::rule)
                .containsExactly("R-D15");
        assertThat(posted.events(LotCreated.class)).isEmpty();
        assertThat(posted.answered(PostedReceipt.class).lots())
                .extracting(PostedLot::expiresOn)
                .containsExactly(NEXT_YEAR);
    }

    @Test
    void a_receipt_cannot_tell_something_else_of_a_lot_that_exists_R_D13() {
        Site site = new Site("D13");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));

        DeliveryAssignment warranted = new DeliveryAssignment(
                site.bin("A"),
                Quantity.of(1),
                new LotNumber("L-1"),
                new LotProfile(null, null, null, NEXT_YEAR, "five years"),
                null);
        scenario.when(site.delivery("R-2", site.line(1, "X", "1", warranted)))
                .refusedFor("R-D13 lines[0].assignments[0].lot.warranty");
    }

    @Test
    void goods_of_another_vendor_are_another_lot_R_X13_R_D12() {
        Site site = new Site("X13");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));
        RecordDelivery told = site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1", "L-1", null)));
        RecordDelivery other = new RecordDelivery(
                told.receipt(),
                new VendorCode("V-2"),
                null,
                null,
                null,
                told.location(),
                RECEIVED_ON,
                null,
                null,
                told.lines());

        scenario.when(other).refusedFor("R-X13 lines[0].assignments[0].lotNumber");
    }

    @Test
    void the_same_number_is_another_lot_for_another_item_R_D03() {
        Site site = new Site("D03");
        scenario.given(site.premises()).given(site.tracked("X"), site.tracked("Y"));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR)),
                        site.line(2, "Y", "1", site.to("A", "1", "L-1", NEXT_YEAR))))
                .accepted();
    }

    @Test
    void an_expired_lot_is_received_with_a_warning_or_refused_where_the_location_says_so_R_E13_R_E14() {
        Site site = new Site("E13");
        Site strict = new Site("E13S");
        scenario.given(site.premises()).given(site.tracked("X"));
        scenario.given(strict.premises(new LocationPreferences(false, true, false, false)))
                .given(strict.tracked("X"));

        var expired = scenario.when(
                site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", RECEIVED_ON.minusDays(1)))));
        var lastDay =
                scenario.when(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1", "L-2", RECEIVED_ON))));

        assertThat(expired.answered(PostedReceipt.class).warnings())
                .extracting(Warning::rule)
                .containsExactly("R-E13");
        assertThat(expired.events(ExpiredLotReceived.class)).hasSize(1);
        assertThat(lastDay.answered(PostedReceipt.class).warnings()).isEmpty();
        scenario.when(strict.delivery(
                        "R-1", strict.line(1, "X", "1", strict.to("A", "1", "L-1", RECEIVED_ON.minusDays(1)))))
                .refusedFor("R-E13 lines[0].assignments[0].lotNumber");
    }

    @Test
    void a_new_number_that_differs_from_another_only_in_case_is_taken_with_a_warning_R_X25() {
        Site site = new Site("X25");
        scenario.given(site.premises()).given(site.tracked("X"));
        scenario.given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));

        var posted = scenario.when(site.delivery(
                "R-2",
                site.line(1, "X", "1", site.to("A", "1", "L-1", null)),
                site.line(2, "X", "2", site.to("A", "1", "M-1", NEXT_YEAR), site.to("A", "1", "l-1", NEXT_YEAR)),
                site.line(3, "X", "1", site.to("B", "1", "l-1", null))));
        var again = scenario.when(site.delivery("R-3", site.line(1, "X", "1", site.to("A", "1", "l-1", null))));

        assertThat(posted.answered(PostedReceipt.class).warnings())
                .extracting(each -> each.rule() + " " + each.field() + ": " + each.message())
                .containsExactly("R-X25 lines[1].assignments[1].lotNumber:"
                        + " line 2: lot l-1 is new and differs only in case from L-1");
        assertThat(posted.events(LotNumberDifferedInCase.class))
                .extracting(each -> each.lotNumber() + " " + each.others())
                .containsExactly("l-1 [L-1]");
        assertThat(again.answered(PostedReceipt.class).warnings()).isEmpty();
    }

    @Test
    void two_new_numbers_that_differ_only_in_case_are_both_warned_of_R_X25() {
        Site site = new Site("X25B");
        scenario.given(site.premises()).given(site.tracked("X"));

        var posted = scenario.when(site.delivery(
                "R-1",
                site.line(1, "X", "2", site.to("A", "1", "L-1", NEXT_YEAR), site.to("A", "1", "l-1", NEXT_YEAR))));

        assertThat(posted.answered(PostedReceipt.class).warnings())
                .extracting(Warning::field)
                .containsExactly("lines[0].assignments[0].lotNumber", "lines[0].assignments[1].lotNumber");
    }

    @Test
    void untracked_items_need_no_lot_and_take_none_R_A07() {
        Site site = new Site("A07");
        scenario.given(site.premises()).given(site.untracked("X"));

        scenario.when(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))))
                .accepted();
        scenario.when(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1", "L-1", null))))
                .refusedFor("R-A07 lines[0].assignments[0].lotNumber");
    }

    @Test
    void an_untracked_line_without_bins_goes_to_the_put_away_or_default_bin_R_C01_R_C02_R_C03() {
        Site site = new Site("C02");
        scenario.given(site.premises()).given(site.untracked("X"), site.untracked("Y"));

        scenario.when(site.delivery("R-1", site.line(1, "X", "1"))).refusedFor("R-C04 lines[0].assignments");

        scenario.given(
                new ChoosePutAwayBin(site.item("X"), site.location(), site.bin("B")),
                new ChooseDefaultReceivingBin(site.location(), site.bin("A")));
        assertThat(scenario.when(site.delivery("R-2", site.line(1, "X", "1"), site.line(2, "Y", "1")))
                        .accepted()
                        .events(QuantityAssignedToBin.class))
                .extracting(each -> each.line() + " " + each.bin())
                .containsExactly("1 C02-B", "2 C02-A");
    }

    @Test
    void a_tracked_line_is_always_assigned_even_with_a_default_bin_R_C05() {
        Site site = new Site("C05");
        scenario.given(site.premises())
                .given(site.autoNumbered("X"), new ChooseDefaultReceivingBin(site.location(), site.bin("A")));

        scenario.when(site.delivery("R-1", site.line(1, "X", "1"))).refusedFor("R-C05 lines[0].assignments");
    }

    @Test
    void a_line_proposes_its_default_bin_R_C06_R_C11() {
        Site site = new Site("C06");
        scenario.given(site.premises())
                .given(site.untracked("X"), new ChooseDefaultReceivingBin(site.location(), site.bin("A")));

        assertThat(scenario.when(site.delivery("R-1", site.line(1, "X", "1")))
                        .accepted()
                        .events(ReceiptLineAdded.class))
                .extracting(ReceiptLineAdded::proposedBin)
                .containsExactly(site.bin("A"));
    }

    @Test
    void a_line_of_an_item_that_keeps_no_stock_has_no_bins_R_G04() {
        Site site = new Site("G04");
        scenario.given(site.premises())
                .given(site.item("FEE", InventoryType.NON_INVENTORIED, false, false, new ExpiryPolicy.NotRequired()));

        scenario.when(site.delivery("R-1", site.line(1, "FEE", "1"))).accepted();
        scenario.when(site.delivery("R-2", site.line(1, "FEE", "1", site.to("A", "1"))))
                .refusedFor("R-G04 lines[0].assignments[0].line");
    }

    @Test
    void serialized_items_cannot_be_received_yet_R_G06() {
        Site site = new Site("G06");
        scenario.given(site.premises())
                .given(new DefineItem(
                        site.item("S"),
                        "Serial",
                        InventoryType.SERIALIZED,
                        new Measure("EA"),
                        0,
                        false,
                        false,
                        null,
                        null,
                        null));

        scenario.when(site.delivery("R-1", site.line(1, "S", "1", site.to("A", "1"))))
                .refusedFor("R-G06 lines[0].item");
    }

    @Test
    void no_more_is_received_than_was_ordered_and_a_direct_receipt_has_no_limit_R_G01_R_G02() {
        Site site = new Site("G01");
        scenario.given(site.premises()).given(site.untracked("X"));
        DeliveryLine tooMuch = new DeliveryLine(
                1,
                site.item("X"),
                Quantity.of(11),
                new Measure("EA"),
                Quantity.of(10),
                false,
                false,
                List.of(site.to("A", "11")));

        scenario.when(site.delivery("R-1", tooMuch)).refusedFor("R-G01 lines[0].received");
        scenario.when(site.delivery("R-2", site.line(1, "X", "999999", site.to("A", "999999"))))
                .accepted();
    }

    @Test
    void more_decimals_than_the_measure_has_need_the_right_R_G03() {
        Site site = new Site("G03");
        scenario.given(site.premises()).given(site.untracked("X"));
        DeliveryLine precise = new DeliveryLine(
                1,
                site.item("X"),
                Quantity.of("1.123"),
                new Measure("EA"),
                null,
                false,
                true,
                List.of(site.to("A", "1.123")));

        scenario.when(site.delivery("R-1", precise), Role.RECEIVER).refusedFor("R-G03 lines[0].moreDecimals");
        scenario.when(site.delivery("R-2", precise), Role.ADMINISTRATOR).accepted();
        scenario.when(site.delivery("R-3", site.line(1, "X", "0", site.to("A", "0"))))
                .refusedFor("R-X19 lines[0].received", "R-X19 lines[0].assignments[0].quantity");
    }

    @Test
    void a_discontinued_item_is_received_only_on_purpose_R_F16() {
        Site site = new Site("F16");
        scenario.given(site.premises())
                .given(site.untracked("X"), new DiscontinueItem(site.item("X"), new Reason("replaced by Y")));
        DeliveryLine confirmed = new DeliveryLine(
                1, site.item("X"), Quantity.of(1), new Measure("EA"), null, true, false, List.of(site.to("A", "1")));

        scenario.when(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))))
                .refusedFor("R-F16 lines[0].item");
        scenario.when(site.delivery("R-2", confirmed)).accepted();
    }

    @Test
    void the_same_item_may_stand_on_two_lines_R_F18() {
        Site site = new Site("F18");
        scenario.given(site.premises()).given(site.tracked("X"));

        var posted = scenario.when(site.delivery(
                "R-1",
                site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR)),
                site.line(2, "X", "2", site.to("A", "2", "L-1", null))));

        assertThat(posted.accepted().events(LotReceived.class))
                .extracting(each -> each.delivery().line())
                .containsExactly(1, 2);
    }

    @Test
    void bins_of_other_locations_need_a_right_R_B15() {
        Site here = new Site("B15");
        Site there = new Site("B15X");
        scenario.given(here.premises()).given(there.premises()).given(here.untracked("X"));
        RecordDelivery elsewhere = here.delivery(
                "R-1",
                here.line(1, "X", "1", new DeliveryAssignment(there.bin("A"), Quantity.of(1), null, null, null)));

        scenario.when(elsewhere, Role.RECEIVER).refusedFor("R-B15 lines[0].assignments[0].bin");
        scenario.when(elsewhere, Role.ADMINISTRATOR).accepted();
    }

    @Test
    void a_bin_without_location_lies_where_the_receipt_is() {
        Site site = new Site("NOLOC");
        scenario.given(site.premises())
                .given(site.untracked("X"), new DefineStockBin(site.bin("C"), "Cart", null, null, null, null, null));

        assertThat(scenario.when(site.delivery("R-1", site.line(1, "X", "1", site.to("C", "1"))))
                        .accepted()
                        .events(QuantityAssignedToBin.class))
                .extracting(QuantityAssignedToBin::location)
                .containsExactly(site.location());
    }

    @Test
    void only_the_first_use_of_a_measure_is_told_to_the_item_R_L05_R_A11() {
        Site site = new Site("L05");
        scenario.given(site.premises()).given(site.untracked("X"));

        assertThat(scenario.when(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))))
                        .events(PurchaseMeasureFirstUsed.class))
                .hasSize(1);
        assertThat(scenario.when(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1"))))
                        .events(PurchaseMeasureFirstUsed.class))
                .isEmpty();
    }

    @Test
    void an_unknown_location_is_told_beside_what_else_is_wrong_R_X02_R_F04() {
        Site site = new Site("X02");
        scenario.given(site.premises()).given(site.untracked("X"));
        RecordDelivery told = site.delivery("R-1", site.line(1, "GHOST", "1"));
        RecordDelivery lost = new RecordDelivery(
                told.receipt(),
                told.vendor(),
                null,
                null,
                null,
                new LocationCode("ATLANTIS"),
                null,
                null,
                null,
                told.lines());

        scenario.when(lost).refusedFor("R-X02 location", "R-X02 lines[0].item");
    }

    @Test
    void a_receipt_takes_the_senders_date_and_name_unless_told_R_F06_R_F04() {
        Site site = new Site("F06");
        scenario.given(site.premises()).given(site.untracked("X"));
        RecordDelivery undated = redated(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))), null);

        var posted = scenario.when(undated).accepted();

        assertThat(posted.events(PurchaseReceiptOpened.class))
                .extracting(each -> each.receivedOn() + " " + each.purchaseRepresentative())
                .containsExactly(CommandScenario.TODAY + " rita");
    }

    @Test
    void a_repeated_delivery_is_answered_as_before_and_another_one_of_its_name_is_a_conflict_R_X01() {
        Site site = new Site("X01");
        scenario.given(site.premises()).given(site.autoNumbered("X"));
        RecordDelivery delivery = site.delivery("R-1", site.line(1, "X", "3", site.to("A", "3")));
        PostedReceipt first = scenario.when(delivery).answered(PostedReceipt.class);

        assertThat(scenario.when(delivery).thenNothingHappens().answered(PostedReceipt.class))
                .isEqualTo(first);
        scenario.when(site.delivery("R-1", site.line(1, "X", "4", site.to("A", "4"))))
                .refusedFor("R-X01 line");
        scenario.when(site.delivery("R-1", site.line(1, "X", "3", site.to("B", "3"))))
                .refusedFor("R-X01 assignment");
        scenario.when(redated(delivery, RECEIVED_ON.plusDays(1))).refusedFor("R-X01 receipt");
    }

    private String documentNumber(RecordDelivery delivery) {
        var posted = scenario.when(delivery).accepted();
        assertThat(posted.events(PurchaseReceiptPosted.class)).hasSize(1);
        return posted.answered(PostedReceipt.class).documentNumber();
    }

    private static RecordDelivery redated(RecordDelivery delivery, @Nullable LocalDate receivedOn) {
        return new RecordDelivery(
                delivery.receipt(),
                delivery.vendor(),
                delivery.vendorName(),
                delivery.purchaseOrder(),
                delivery.deliveryNote(),
                delivery.location(),
                receivedOn,
                delivery.purchaseRepresentative(),
                delivery.notes(),
                delivery.lines());
    }
}

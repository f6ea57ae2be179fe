package com.lotledger.command.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.item.ItemCommand.DisableLotTracking;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AbandonPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptAbandoned;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineRemoved;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ReceivingStepByStepTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);

    private final CommandScenario scenario;

    ReceivingStepByStepTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_receipt_built_in_steps_posts_like_a_whole_delivery_R_G08_R_G09_R_G10() {
        Site site = new Site("STEPS");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"))
                .given(assign(site, "R-1", "a", 1, "A", "2", "L-1"), assign(site, "R-1", "b", 1, "B", "3", "L-2"));

        assertThat(scenario.when(post(site, "R-1"))
                        .answered(PostedReceipt.class)
                        .lots())
                .extracting(each -> each.lotNumber().value())
                .containsExactly("L-1", "L-2");
    }

    @Test
    void posting_with_one_lot_missing_names_the_line_and_changes_nothing_R_G10() {
        Site site = new Site("MISS");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "2"), line(site, "R-1", 2, "X", "3"))
                .given(assign(site, "R-1", "a", 1, "A", "2", "L-1"), assign(site, "R-1", "b", 2, "B", "3", null));

        scenario.when(post(site, "R-1")).refusedFor("R-G10 lines[line=2].assignments[assignment=b].lotNumber");
    }

    @Test
    void a_receipt_without_lines_is_not_posted_R_F03() {
        Site site = new Site("F03");
        scenario.given(site.premises()).given(open(site, "R-1"));

        scenario.when(post(site, "R-1")).refusedFor("R-F03 lines");
    }

    @Test
    void every_step_may_be_repeated_and_no_name_means_two_things_R_X01() {
        Site site = new Site("AGAIN");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"))
                .given(assign(site, "R-1", "a", 1, "A", "5", "L-1"));

        scenario.when(open(site, "R-1")).accepted().thenNothingHappens();
        scenario.when(line(site, "R-1", 1, "X", "5")).accepted().thenNothingHappens();
        scenario.when(line(site, "R-1", 1, "X", "6")).refusedFor("R-X01 line");
        scenario.when(assign(site, "R-1", "a", 1, "A", "5", "L-1")).accepted().thenNothingHappens();
        scenario.when(assign(site, "R-1", "a", 1, "B", "5", "L-1")).refusedFor("R-X01 assignment");
        PostedReceipt first = scenario.when(post(site, "R-1")).answered(PostedReceipt.class);
        assertThat(scenario.when(post(site, "R-1")).thenNothingHappens().answered(PostedReceipt.class))
                .isEqualTo(first);
        scenario.when(line(site, "R-1", 1, "X", "5")).accepted().thenNothingHappens();
    }

    @Test
    void nothing_of_a_posted_receipt_changes_R_G15_R_J01_R_J03_R_J04_R_J05() {
        Site site = new Site("J03");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"), assign(site, "R-1", "a", 1, "A", "5", null))
                .given(post(site, "R-1"));

        scenario.when(line(site, "R-1", 2, "X", "1")).refusedFor("R-J03");
        scenario.when(assign(site, "R-1", "b", 1, "B", "1", null)).refusedFor("R-J03");
        scenario.when(new UnassignQuantityFromBin(site.receipt("R-1"), new AssignmentId("a")))
                .refusedFor("R-J03");
        scenario.when(new RemoveReceiptLine(site.receipt("R-1"), 1)).refusedFor("R-J03");
        scenario.when(abandon(site, "R-1")).refusedFor("R-J03");
    }

    @Test
    void a_draft_is_given_up_with_a_reason_and_its_quantities_are_taken_back_R_J04() {
        Site site = new Site("J04");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"), assign(site, "R-1", "a", 1, "A", "5", null));

        var abandoned = scenario.when(abandon(site, "R-1")).accepted();

        assertThat(abandoned.events())
                .hasExactlyElementsOfTypes(QuantityUnassignedFromBin.class, PurchaseReceiptAbandoned.class);
        assertThat(abandoned.messages())
                .allSatisfy(event -> assertThat(event.getMetaData()).containsEntry(Provenance.REASON, "wrong vendor"));
        scenario.when(abandon(site, "R-1")).accepted().thenNothingHappens();
        scenario.when(post(site, "R-1")).refusedFor("R-J04");
    }

    @Test
    void a_line_is_taken_out_with_its_assignments() {
        Site site = new Site("OUTLINE");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"), assign(site, "R-1", "a", 1, "A", "5", null));

        assertThat(scenario.when(new RemoveReceiptLine(site.receipt("R-1"), 1))
                        .accepted()
                        .events())
                .hasExactlyElementsOfTypes(QuantityUnassignedFromBin.class, ReceiptLineRemoved.class);
        scenario.when(new RemoveReceiptLine(site.receipt("R-1"), 1)).accepted().thenNothingHappens();
    }

    @Test
    void what_counts_at_posting_is_whether_the_item_is_tracked_then_R_A09_R_A10() {
        Site site = new Site("A09");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"), assign(site, "R-1", "a", 1, "A", "5", null))
                .given(new EnableLotTracking(site.item("X")));

        scenario.when(post(site, "R-1")).refusedFor("R-G10 lines[line=1].assignments[assignment=a].lotNumber");

        scenario.given(new DisableLotTracking(site.item("X"), new Reason("a mistake")));
        scenario.when(post(site, "R-1")).accepted();
    }

    @Test
    void a_bin_discontinued_since_it_was_chosen_receives_nothing_R_B09() {
        Site site = new Site("B09");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"), line(site, "R-1", 1, "X", "5"), assign(site, "R-1", "a", 1, "A", "5", null));
        discontinue(site, "A");

        scenario.when(post(site, "R-1")).refusedFor("R-B09 lines[line=1].assignments[assignment=a].bin");
    }

    @Test
    void a_line_whose_measure_counts_otherwise_by_now_is_not_posted_R_L05() {
        Site site = new Site("L05S");
        scenario.given(site.premises())
                .given(site.untracked("X"))
                .given(open(site, "R-1"))
                .given(new AddReceiptLine(
                        site.receipt("R-1"), 1, site.item("X"), Quantity.of(1), new Measure("BOX"), null, false, false))
                .given(assign(site, "R-1", "a", 1, "A", "1", null))
                .given(new SetPurchaseMeasure(
                        site.item("X"), new PurchaseMeasure(new Measure("BOX"), ConversionFactor.of("24"), null)));

        scenario.when(post(site, "R-1")).refusedFor("R-L05 lines[line=1].measure");
    }

    @Test
    void a_receiver_receives_and_an_auditor_does_not_R_X11() {
        Site site = new Site("X11");
        scenario.given(site.premises());

        scenario.when(open(site, "R-1"), Role.AUDITOR).refusedFor("R-X11");
        scenario.when(open(site, "R-1"), Role.RECEIVER).accepted();
    }

    /** As event: deciding it asks the read side, which is not here. */
    private void discontinue(Site site, String bin) {
        scenario.givenEvent("StockBin", site.bin(bin).stream(), 1, new StockBinDiscontinued(site.bin(bin)));
    }

    private static OpenPurchaseReceipt open(Site site, String receipt) {
        return new OpenPurchaseReceipt(
                site.receipt(receipt), Site.VENDOR, null, null, null, site.location(), Site.RECEIVED_ON, null, null);
    }

    private static AddReceiptLine line(Site site, String receipt, int line, String item, String received) {
        return new AddReceiptLine(
                site.receipt(receipt),
                line,
                site.item(item),
                Quantity.of(received),
                new Measure("EA"),
                null,
                false,
                false);
    }

    private static AssignQuantityToBin assign(
            Site site, String receipt, String name, int line, String bin, String quantity, @Nullable String lot) {
        return new AssignQuantityToBin(
                site.receipt(receipt),
                new AssignmentId(name),
                line,
                site.bin(bin),
                Quantity.of(quantity),
                lot == null ? null : new LotNumber(lot),
                lot == null ? null : new LotProfile(null, null, null, NEXT_YEAR, null),
                null);
    }

    private static PostPurchaseReceipt post(Site site, String receipt) {
        return new PostPurchaseReceipt(site.receipt(receipt));
    }

    private static AbandonPurchaseReceipt abandon(Site site, String receipt) {
        return new AbandonPurchaseReceipt(site.receipt(receipt), new Reason("wrong vendor"));
    }
}

package com.lotledger.command.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.ChangeShelfLife;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.ShortDatedLotReceived;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.SupplierLotNumberNoted;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.Period;
import com.lotledger.api.value.ExpiryPolicy.Unit;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ReceivingForQualityTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);
    private static final LotNumber LOT = new LotNumber("L-1");

    private final CommandScenario scenario;

    ReceivingForQualityTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_location_may_want_everything_judged_first_R_S06() {
        Site site = siteWithX("RQ06");
        scenario.given(new ChangeQualityPreferences(site.location(), new QualityPreferences(true, false)));

        When received = scenario.when(site.delivery(
                "R-1",
                site.line(1, "X", "5", site.to("A", "3", "L-1", NEXT_YEAR), site.to("B", "2", "L-1", NEXT_YEAR))));

        assertThat(received.events(StockQuarantined.class)).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.document().movement()).isEqualTo(new MovementId("RQ06-R-1.1"));
            assertThat(quarantined.document().kind()).isEqualTo(MovementKind.QUARANTINE);
            assertThat(quarantined.document().reasonCode()).hasToString("RECEIVED");
            assertThat(changes(quarantined))
                    .containsExactly("A RELEASED -3", "A QUARANTINED 3", "B RELEASED -2", "B QUARANTINED 2");
        });
        assertThat(received.answered(PostedReceipt.class).warnings()).isEmpty();
        assertThat(received.events(LotReceived.class)).hasSize(1);
    }

    @Test
    void elsewhere_received_stock_is_available_at_once_R_S06() {
        Site site = siteWithX("RQ06B");

        assertThat(scenario.when(receiving(site, "R-1", NEXT_YEAR)).accepted().events(StockQuarantined.class))
                .isEmpty();
    }

    @Test
    void another_expiry_date_is_accepted_into_quarantine_with_a_warning_R_S20() {
        Site site = siteWithX("RS20");
        scenario.given(receiving(site, "R-1", NEXT_YEAR));

        When received = scenario.when(receiving(site, "R-2", NEXT_YEAR.plusDays(1)));

        assertThat(received.answered(PostedReceipt.class).warnings())
                .extracting(Warning::rule, Warning::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R-S20", "lines[0].assignments[0].lot.expiresOn"));
        assertThat(received.events(LotExpiryConflictRaised.class))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.delivery().receipt()).isEqualTo(site.receipt("R-2"));
                    assertThat(raised.expiresOn()).isEqualTo(NEXT_YEAR);
                    assertThat(raised.told()).isEqualTo(NEXT_YEAR.plusDays(1));
                });
        assertThat(received.events(StockQuarantined.class))
                .singleElement()
                .satisfies(quarantined ->
                        assertThat(quarantined.document().reasonCode()).hasToString("EXPIRY-CONFLICT"));
        scenario.when(receiving(site, "R-2", NEXT_YEAR.plusDays(1))).accepted().thenNothingHappens();
    }

    @Test
    void another_date_of_manufacture_tells_another_expiry_date_R_S20() {
        Site site = new Site("RS20M");
        LocalDate made = LocalDate.of(2026, 1, 15);
        scenario.given(site.premises())
                .given(site.item(
                        "X",
                        InventoryType.INVENTORIED,
                        true,
                        false,
                        new Period(12, Unit.MONTHS, From.MANUFACTURE_DATE)))
                .given(site.delivery("R-1", site.line(1, "X", "1", made(site, made))));

        assertThat(scenario.when(site.delivery("R-2", site.line(1, "X", "1", made(site, made.plusDays(2)))))
                        .accepted()
                        .events(LotExpiryConflictRaised.class))
                .extracting(LotExpiryConflictRaised::told)
                .containsExactly(LocalDate.of(2027, 1, 17));
    }

    @Test
    void a_line_that_tells_two_other_dates_of_one_lot_is_refused_R_G09() {
        Site site = siteWithX("RS20T");
        scenario.given(receiving(site, "R-1", NEXT_YEAR));

        scenario.when(site.delivery(
                        "R-2",
                        site.line(
                                1,
                                "X",
                                "2",
                                site.to("A", "1", "L-1", NEXT_YEAR.plusDays(1)),
                                site.to("B", "1", "L-1", NEXT_YEAR.plusDays(2)))))
                .refusedFor("R-G09 lines[0].assignments[0].lot.expiresOn");
    }

    @Test
    void a_lot_with_fewer_days_left_than_the_item_asks_for_is_received_with_a_warning_R_S21() {
        Site site = siteWithX("RS21");
        scenario.given(asking(site, false));

        When received = scenario.when(receiving(site, "R-1", Site.RECEIVED_ON.plusDays(29)));

        assertThat(received.answered(PostedReceipt.class).warnings())
                .extracting(Warning::rule)
                .containsExactly("R-S21");
        assertThat(received.events(ShortDatedLotReceived.class)).singleElement().satisfies(warning -> {
            assertThat(warning.daysLeft()).isEqualTo(29);
            assertThat(warning.minimumDays()).isEqualTo(30);
        });
        assertThat(scenario.when(site.delivery(
                                "R-2", site.line(1, "X", "1", site.to("A", "1", "L-2", Site.RECEIVED_ON.plusDays(30)))))
                        .accepted()
                        .events(ShortDatedLotReceived.class))
                .isEmpty();
    }

    @Test
    void an_item_may_refuse_lots_with_too_few_days_left_and_says_so_of_every_one_R_S21_R_E13() {
        Site site = new Site("RS21R");
        scenario.given(site.premises(new LocationPreferences(false, true, false, false)))
                .given(site.tracked("X"))
                .given(asking(site, true));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "X", "1", site.to("A", "1", "L-1", Site.RECEIVED_ON.plusDays(29))),
                        site.line(2, "X", "1", site.to("A", "1", "L-2", Site.RECEIVED_ON.minusDays(1)))))
                .refusedFor(
                        "R-S21 lines[0].assignments[0].lotNumber",
                        "R-S21 lines[1].assignments[0].lotNumber",
                        "R-E13 lines[1].assignments[0].lotNumber");
    }

    @Test
    void a_lot_that_goes_on_under_another_number_receives_no_more_R_S17() {
        Site site = siteWithX("RS17");
        scenario.given(receiving(site, "R-1", NEXT_YEAR))
                .givenEvent("Lot", new LotId(site.item("X"), LOT).stream(), 2, replaced(site));

        scenario.when(receiving(site, "R-2", null)).refusedFor("R-S17 lines[0].assignments[0].lotNumber");
    }

    @Test
    void the_vendors_own_number_comes_into_the_lot_with_the_delivery_once_R_X01() {
        Site site = new Site("SUPP");
        scenario.given(site.premises()).given(site.autoNumbered("X"));
        DeliveryAssignment assignment =
                new DeliveryAssignment(site.bin("A"), Quantity.of(1), null, null, new LotNumber("24/117 B"));
        DeliveryAssignment other =
                new DeliveryAssignment(site.bin("A"), Quantity.of(1), null, null, new LotNumber("24/118"));

        When received = scenario.when(site.delivery("R-1", site.line(1, "X", "1", assignment)));

        assertThat(received.events(SupplierLotNumberNoted.class)).hasSize(1);
        assertThat(received.events(SupplierLotNumberRecorded.class))
                .extracting(SupplierLotNumberRecorded::supplierLotNumber)
                .containsExactly(new LotNumber("24/117 B"));
        scenario.when(site.delivery("R-1", site.line(1, "X", "1", assignment)))
                .accepted()
                .thenNothingHappens();
        scenario.when(site.delivery("R-1", site.line(1, "X", "1", other))).refusedFor("R-X01 assignment");
    }

    @Test
    void an_item_without_lots_takes_no_vendors_number_R_A07() {
        Site site = new Site("SUPPU");
        scenario.given(site.premises()).given(site.untracked("X"));

        scenario.when(site.delivery(
                        "R-1",
                        site.line(1, "X", "1", new DeliveryAssignment(site.bin("A"), Quantity.of(1), null, null, LOT))))
                .refusedFor("R-A07 lines[0].assignments[0].lotNumber");
    }

    @Test
    void a_draft_keeps_the_vendors_number_of_an_assignment_as_long_as_it_keeps_the_assignment_R_X01() {
        Site site = siteWithX("SUPPD");
        scenario.given(site.delivery("R-0", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR)))
                        .opening())
                .given(new AddReceiptLine(
                        site.receipt("R-0"), 1, site.item("X"), Quantity.of(1), null, null, false, false))
                .given(assign(site, "a", "S-1"));

        scenario.when(assign(site, "a", "S-1")).accepted().thenNothingHappens();
        scenario.when(assign(site, "a", "S-2")).refusedFor("R-X01 assignment");
        scenario.given(new UnassignQuantityFromBin(site.receipt("R-0"), new AssignmentId("a")))
                .given(assign(site, "a", "S-3"));
        assertThat(scenario.when(new PostPurchaseReceipt(site.receipt("R-0")))
                        .accepted()
                        .events(SupplierLotNumberRecorded.class))
                .extracting(SupplierLotNumberRecorded::supplierLotNumber)
                .containsExactly(new LotNumber("S-3"));
    }

    private Site siteWithX(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return site;
    }

    private static Object receiving(Site site, String receipt, @Nullable LocalDate expiresOn) {
        return site.delivery(receipt, site.line(1, "X", "1", site.to("A", "1", "L-1", expiresOn)));
    }

    private static DeliveryAssignment made(Site site, LocalDate made) {
        return new DeliveryAssignment(
                site.bin("A"), Quantity.of(1), LOT, new LotProfile(made, null, null, null, null), null);
    }

    private static ChangeShelfLife asking(Site site, boolean refusing) {
        return new ChangeShelfLife(site.item("X"), new ShelfLife(30, refusing, null, false, null));
    }

    private static AssignQuantityToBin assign(Site site, String name, String supplierNumber) {
        return new AssignQuantityToBin(
                site.receipt("R-0"),
                new AssignmentId(name),
                1,
                site.bin("A"),
                Quantity.of(1),
                LOT,
                new LotProfile(null, null, null, NEXT_YEAR, null),
                new LotNumber(supplierNumber));
    }

    private static LotReplaced replaced(Site site) {
        Measure each = new Measure("EA");
        return new LotReplaced(
                site.item("X"),
                LOT,
                new MovementDocument(
                        new MovementId("RS17-RENUMBERING"),
                        MovementKind.LOT_RENUMBERING,
                        Site.RECEIVED_ON,
                        "RS17-RENUMBERING",
                        null,
                        each,
                        ConversionFactor.ONE,
                        each,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new LotNumber("L-2"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of());
    }

    private static List<String> changes(StockQuarantined quarantined) {
        return quarantined.changes().stream()
                .map(each -> each.bin().value().substring(each.bin().value().length() - 1) + " "
                        + each.status().status() + " " + each.quantity())
                .toList();
    }
}

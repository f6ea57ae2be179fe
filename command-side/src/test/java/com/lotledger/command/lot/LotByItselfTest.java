package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.LotAmended;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotNumberDifferedInCase;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.Period;
import com.lotledger.api.value.ExpiryPolicy.Unit;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class LotByItselfTest {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 31);
    private static final LotProfile MADE_IN_JANUARY = new LotProfile(MADE, null, null, null, null);

    private final CommandScenario scenario;

    LotByItselfTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_lot_is_made_before_any_receipt_with_its_expiry_derived_R_D01_R_E04_R_E06() {
        Site site = new Site("LD01");
        scenario.given(site.item(
                "M", InventoryType.INVENTORIED, true, false, new Period(1, Unit.MONTHS, From.MANUFACTURE_DATE)));

        assertThat(scenario.when(create(site, "M", "L-1", MADE_IN_JANUARY))
                        .accepted()
                        .events(LotCreated.class))
                .singleElement()
                .satisfies(created -> {
                    assertThat(created.profile().expiresOn()).isEqualTo(LocalDate.of(2026, 2, 28));
                    assertThat(created.origin()).isEqualTo(Origin.BY_HAND);
                });
    }

    @Test
    void items_without_stock_or_without_tracking_have_no_lots_R_D02() {
        Site site = new Site("LD02");
        scenario.given(
                site.item("FEE", InventoryType.NON_INVENTORIED, false, false, new ExpiryPolicy.NotRequired()),
                site.untracked("U"));

        scenario.when(create(site, "FEE", "L-1", null)).refusedFor("R-D02 item", "R-D02 item");
        scenario.when(create(site, "U", "L-1", null)).refusedFor("R-D02 item");
    }

    @Test
    void the_same_lot_may_be_made_again_and_another_of_its_number_is_a_conflict_R_D03_R_D12() {
        Site site = new Site("LD03");
        scenario.given(site.tracked("X")).given(create(site, "X", "L-1", expiring(2027)));

        scenario.when(create(site, "X", "L-1", expiring(2027))).accepted().thenNothingHappens();
        scenario.when(create(site, "X", "L-1", expiring(2028))).refusedFor("R-D03 lotNumber");
        assertThat(scenario.when(create(site, "X", "L-1", expiring(2028))).refusal())
                .extracting(each -> Objects.requireNonNull(each).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void a_number_that_starts_with_a_digit_must_have_been_drawn_R_D04_R_D05() {
        Site site = new Site("LD05");
        scenario.given(site.premises()).given(site.autoNumbered("A"));
        NumberBlock drawn = scenario.when(new DrawNumbers(site.location(), NumberSeries.LOT_NUMBERS, 1))
                .answered(NumberBlock.class);
        LotNumber number = LotNumber.generated(drawn.first());

        scenario.when(new CreateLot(site.item("A"), number, null, null, null)).refusedFor("R-D04 lotNumber");
        assertThat(scenario.when(new CreateLot(site.item("A"), number, site.location(), null, null))
                        .accepted()
                        .events(LotCreated.class))
                .extracting(LotCreated::origin)
                .containsExactly(Origin.GENERATED);
        scenario.when(new CreateLot(
                        site.item("A"), LotNumber.generated(drawn.first() + 900), site.location(), null, null))
                .refusedFor("R-D04 lotNumber");
    }

    @Test
    void a_number_that_differs_from_another_only_in_case_is_kept_with_a_warning_R_X25() {
        Site site = new Site("LX25");
        scenario.given(site.tracked("X"), site.tracked("Y"))
                .given(create(site, "X", "L-1a", expiring(2027)), create(site, "Y", "l-1B", expiring(2027)));

        assertThat(scenario.when(create(site, "X", "l-1A", expiring(2027)))
                        .accepted()
                        .events(LotNumberDifferedInCase.class))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.lotNumber()).isEqualTo(new LotNumber("l-1A"));
                    assertThat(warning.others()).containsExactly(new LotNumber("L-1a"));
                });
        assertThat(scenario.when(create(site, "X", "L-1b", expiring(2027)))
                        .accepted()
                        .events(LotNumberDifferedInCase.class))
                .isEmpty();
    }

    @Test
    void expiry_is_told_exactly_as_the_policy_asks_R_E01_R_E02_R_E07_R_E08() {
        Site site = new Site("LE");
        scenario.given(
                site.tracked("DATE"),
                site.autoNumbered("NEVER"),
                site.item(
                        "MADE",
                        InventoryType.INVENTORIED,
                        true,
                        false,
                        new Period(2, Unit.YEARS, From.MANUFACTURE_DATE)),
                site.item(
                        "BOUGHT",
                        InventoryType.INVENTORIED,
                        true,
                        false,
                        new Period(9, Unit.DAYS, From.PURCHASE_DATE)));

        scenario.when(create(site, "DATE", "L-1", null)).refusedFor("R-E02 profile.expiresOn");
        scenario.when(create(site, "NEVER", "L-1", expiring(2027))).refusedFor("R-E08 profile.expiresOn");
        scenario.when(create(site, "MADE", "L-1", expiring(2027))).refusedFor("R-E08 profile.expiresOn");
        scenario.when(create(site, "MADE", "L-1", null)).refusedFor("R-E07 profile.manufacturedOn");
        scenario.when(create(site, "BOUGHT", "L-1", null)).refusedFor("R-E07 profile.purchasedOn");
    }

    @Test
    void an_unused_lot_is_amended_and_its_expiry_derived_anew_R_D14() {
        Site site = new Site("LD14");
        scenario.given(site.tracked("X")).given(create(site, "X", "L-1", expiring(2027)));

        assertThat(scenario.when(amend(site, "X", "L-1", expiring(2028)))
                        .accepted()
                        .events(LotAmended.class))
                .extracting(each -> each.profile().expiresOn())
                .containsExactly(LocalDate.of(2028, 1, 1));
        scenario.when(amend(site, "X", "L-1", expiring(2028))).accepted().thenNothingHappens();
    }

    @Test
    void a_lot_that_a_receipt_used_is_frozen_R_D13() {
        Site site = new Site("LD13");
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(create(site, "X", "L-1", expiring(2027)))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", null))));

        scenario.when(amend(site, "X", "L-1", expiring(2028))).refusedFor("R-D13");
    }

    @Test
    void a_lot_that_does_not_exist_is_not_amended_R_X02() {
        Site site = new Site("LX02");
        scenario.given(site.tracked("X"));

        assertThat(scenario.when(amend(site, "X", "GHOST", expiring(2028))).refusal())
                .isNotNull()
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static CreateLot create(Site site, String item, String lot, @Nullable LotProfile profile) {
        return new CreateLot(site.item(item), new LotNumber(lot), null, null, profile);
    }

    private static AmendLot amend(Site site, String item, String lot, LotProfile profile) {
        return new AmendLot(site.item(item), new LotNumber(lot), profile);
    }

    private static LotProfile expiring(int year) {
        return new LotProfile(null, null, null, LocalDate.of(year, 1, 1), null);
    }
}

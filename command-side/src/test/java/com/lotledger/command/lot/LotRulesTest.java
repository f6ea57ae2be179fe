package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.Period;
import com.lotledger.api.value.ExpiryPolicy.Unit;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LotRulesTest {

    private static final LotId LOT = new LotId(new ItemCode("GAUZE"), new LotNumber("L-1"));
    private static final LocalDate EXPIRES = LocalDate.of(2027, 3, 1);
    private static final LotProfile KNOWN =
            new LotProfile(null, LocalDate.of(2026, 3, 1), new ExpiryPolicy.ByDate(), EXPIRES, null);

    @Test
    void a_typed_lot_number_starts_with_a_letter_unless_the_location_allows_any_R_D04() {
        LocationPreferences any = new LocationPreferences(true, false, false, false);

        assertThat(ATypedLotNumberStartsWithALetter.check(new LotNumber("A100"), LocationPreferences.NONE))
                .isEmpty();
        assertThat(ATypedLotNumberStartsWithALetter.check(new LotNumber("Ä1"), LocationPreferences.NONE))
                .isEmpty();
        assertThat(ATypedLotNumberStartsWithALetter.check(new LotNumber("100A"), LocationPreferences.NONE))
                .extracting(Violation::rule)
                .containsExactly("R-D04");
        assertThat(ATypedLotNumberStartsWithALetter.check(new LotNumber("100A"), any))
                .isEmpty();
    }

    @Test
    void a_used_lot_keeps_every_part_of_its_profile_and_hears_of_each_that_differs_R_D13() {
        LotProfile other = new LotProfile(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 2),
                new ExpiryPolicy.NotRequired(),
                EXPIRES.plusDays(1),
                "none");

        assertThat(AUsedLotKeepsItsProfile.check(lot("V-1"), other))
                .extracting(Violation::field)
                .containsExactly("lot.manufacturedOn", "lot.purchasedOn", "lot.expiryPolicy", "lot.warranty");
        assertThat(AUsedLotKeepsItsProfile.check(lot("V-1"), KNOWN)).isEmpty();
        assertThat(AUsedLotKeepsItsProfile.check(lot("V-1"), LotProfile.UNTOLD)).isEmpty();
        assertThat(AUsedLotKeepsItsProfile.check(lot("V-1"), null)).isEmpty();
    }

    @Test
    void another_expiry_date_that_was_typed_is_settled_later_R_S20() {
        LotProfile later = new LotProfile(null, null, null, EXPIRES.plusDays(1), null);

        assertThat(AnotherExpiryDateIsSettledLater.told(lot("V-1"), later)).contains(EXPIRES.plusDays(1));
        assertThat(AnotherExpiryDateIsSettledLater.told(lot("V-1"), KNOWN)).isEmpty();
        assertThat(AnotherExpiryDateIsSettledLater.told(lot("V-1"), LotProfile.UNTOLD))
                .isEmpty();
        assertThat(AnotherExpiryDateIsSettledLater.told(lot("V-1"), List.of(KNOWN, later)))
                .contains(EXPIRES.plusDays(1));
    }

    @Test
    void another_date_of_manufacture_tells_another_expiry_date_unless_months_end_alike_R_S20_R_D13() {
        Period month = new Period(1, Unit.MONTHS, From.MANUFACTURE_DATE);
        LocalDate made = LocalDate.of(2026, 1, 31);
        LotState lot = LotState.created(LOT, null, new LotProfile(made, null, month, LocalDate.of(2026, 2, 28), null));

        assertThat(AnotherExpiryDateIsSettledLater.told(lot, made(made.minusDays(10))))
                .contains(LocalDate.of(2026, 2, 21));
        assertThat(AUsedLotKeepsItsProfile.check(lot, made(made.minusDays(10)))).isEmpty();
        assertThat(AnotherExpiryDateIsSettledLater.told(lot, made(made))).isEmpty();
        assertThat(AnotherExpiryDateIsSettledLater.told(lot, made(made.minusDays(1))))
                .isEmpty();
        assertThat(AUsedLotKeepsItsProfile.check(lot, made(made.minusDays(1))))
                .extracting(Violation::field)
                .containsExactly("lot.manufacturedOn");
    }

    @Test
    void a_lot_that_goes_on_under_another_number_takes_no_more_commands_R_S17() {
        LotState replaced =
                new LotStateChange(lot("V-1")).replacedBy(new LotNumber("L-2")).done();

        assertThat(AReplacedLotTakesNoMoreCommands.check(lot("V-1"), "lotNumber"))
                .isEmpty();
        assertThat(AReplacedLotTakesNoMoreCommands.check(replaced, "lotNumber"))
                .containsExactly(new Violation("R-S17", "lotNumber", "GAUZE lot L-1 goes on as lot L-2"));
    }

    @Test
    void a_lot_has_one_vendor_or_none_yet_R_X13_R_D12() {
        assertThat(ALotHasOneVendor.check(lot("V-1"), new VendorCode("V-1"))).isEmpty();
        assertThat(ALotHasOneVendor.check(lot(null), new VendorCode("V-1"))).isEmpty();
        assertThat(ALotHasOneVendor.check(lot("V-2"), new VendorCode("V-1")))
                .extracting(Violation::rule)
                .containsExactly("R-X13");
    }

    private static LotProfile made(LocalDate manufacturedOn) {
        return new LotProfile(manufacturedOn, null, null, null, null);
    }

    private static LotState lot(@Nullable String vendor) {
        return LotState.created(LOT, vendor == null ? null : new VendorCode(vendor), KNOWN);
    }
}

package com.lotledger.api.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.Period;
import com.lotledger.api.value.ExpiryPolicy.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryIsDerivedOnceTest {

    private static final LocalDate DOCUMENT = LocalDate.of(2026, 3, 1);

    @Test
    void a_lot_that_never_expires_has_no_date_R_E01_R_E08() {
        assertThat(resolve(told(null, null, null), new ExpiryPolicy.NotRequired())
                        .expiresOn())
                .isNull();
        assertThat(refused(told(null, null, DOCUMENT), new ExpiryPolicy.NotRequired()))
                .isEqualTo("R-E08 expiresOn");
    }

    @Test
    void a_typed_date_is_taken_as_it_is_and_required_R_E02() {
        assertThat(resolve(told(null, null, DOCUMENT), new ExpiryPolicy.ByDate())
                        .expiresOn())
                .isEqualTo(DOCUMENT);
        assertThat(refused(told(null, null, null), new ExpiryPolicy.ByDate())).isEqualTo("R-E02 expiresOn");
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 10, 2026-01-31, 2026-02-10",
        "MONTHS, 1, 2026-01-31, 2026-02-28",
        "MONTHS, 1, 2028-01-31, 2028-02-29",
        "YEARS, 1, 2028-02-29, 2029-02-28",
        "YEARS, 4, 2028-02-29, 2032-02-29"
    })
    void a_period_counts_from_manufacture_R_E03_R_E04_R_E05_R_E06(
            Unit unit, int length, LocalDate made, LocalDate expires) {
        LotProfile profile = resolve(told(made, null, null), new Period(length, unit, From.MANUFACTURE_DATE));

        assertThat(profile.expiresOn()).isEqualTo(expires);
    }

    @Test
    void a_period_counts_from_the_purchase_date_which_is_the_documents_unless_told_R_E06_R_D11() {
        Period month = new Period(1, Unit.MONTHS, From.PURCHASE_DATE);

        assertThat(resolve(told(null, null, null), month))
                .extracting(LotProfile::purchasedOn, LotProfile::expiresOn)
                .containsExactly(DOCUMENT, LocalDate.of(2026, 4, 1));
        assertThat(resolve(told(null, LocalDate.of(2026, 1, 1), null), month).expiresOn())
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void a_period_without_its_base_date_is_refused_and_so_is_a_typed_date_R_E07_R_E08() {
        Period made = new Period(1, Unit.MONTHS, From.MANUFACTURE_DATE);

        assertThat(refused(told(null, null, null), made)).isEqualTo("R-E07 manufacturedOn");
        assertThat(refused(told(DOCUMENT, null, DOCUMENT), made)).isEqualTo("R-E08 expiresOn");
    }

    @Test
    void what_is_told_of_the_lot_goes_before_the_items_policy() {
        LotProfile told = new LotProfile(null, null, new ExpiryPolicy.NotRequired(), null, "two years");

        assertThat(ExpiryIsDerivedOnce.resolve(told, new ExpiryPolicy.ByDate(), DOCUMENT))
                .isEqualTo(new LotProfile(null, DOCUMENT, new ExpiryPolicy.NotRequired(), null, "two years"));
    }

    private static LotProfile resolve(LotProfile told, ExpiryPolicy policy) {
        return ExpiryIsDerivedOnce.resolve(told, policy, DOCUMENT);
    }

    private static String refused(LotProfile told, ExpiryPolicy policy) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> resolve(told, policy));
        Violation violation = refusal.violations().getFirst();
        return violation.rule() + " " + violation.field();
    }

    private static LotProfile told(
            @Nullable LocalDate manufacturedOn, @Nullable LocalDate purchasedOn, @Nullable LocalDate expiresOn) {
        return new LotProfile(manufacturedOn, purchasedOn, null, expiresOn, null);
    }
}

package com.lotledger.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentFormTest {

    private static final ReceiptId RECEIPT = new ReceiptId("R-1");

    @Test
    void empty_fields_tell_nothing_of_the_lot() {
        AssignQuantityToBin command =
                form("A-01", "15", " ", ProfileForm.UNTOLD).command(RECEIPT, 1);

        assertThat(command.lotNumber()).isNull();
        assertThat(command.lot()).isNull();
        assertThat(command.quantity()).isEqualTo(Quantity.of(15));
    }

    @Test
    void what_is_typed_of_a_new_lot_becomes_its_profile() {
        AssignQuantityToBin command = form(
                        " A-01 ",
                        "2.5",
                        "B1",
                        new ProfileForm(
                                "2026-01-31", null, "PERIOD", null, "24", "MONTHS", "MANUFACTURE_DATE", "kept cool"))
                .command(RECEIPT, 1);

        assertThat(command.lotNumber()).isEqualTo(new LotNumber("B1"));
        assertThat(command.lot())
                .isEqualTo(new LotProfile(
                        LocalDate.of(2026, 1, 31),
                        null,
                        new ExpiryPolicy.Period(24, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.MANUFACTURE_DATE),
                        null,
                        "kept cool"));
    }

    @Test
    void everything_that_cannot_be_understood_is_told_at_its_field() {
        AssignmentForm typed = form(
                "!", "a few", "x".repeat(51), new ProfileForm("soon", null, "PERIOD", null, "long", null, null, null));

        Refusal refused = catchThrowableOfType(Refusal.class, () -> typed.command(RECEIPT, 1));

        assertThat(refused.violations())
                .extracting(Violation::field)
                .containsExactly("bin", "quantity", "lotNumber", "lot.manufacturedOn", "lot.periodLength");
    }

    @Test
    void the_date_on_a_label_holds_whatever_the_item_s_rule_would_make_of_it() {
        LocalDate expiresOn = LocalDate.of(2027, 6, 30);

        assertThat(ProfileForm.labelled(null, expiresOn, new ExpiryPolicy.NotRequired())
                        .way())
                .isEqualTo(ProfileForm.Expiry.BY_DATE);
        assertThat(ProfileForm.labelled(null, expiresOn, new ExpiryPolicy.ByDate())
                        .way())
                .isEqualTo(ProfileForm.Expiry.ITEM);
    }

    private static AssignmentForm form(String bin, String quantity, @Nullable String lotNumber, ProfileForm lot) {
        return new AssignmentForm("A-1", bin, quantity, lotNumber, null, lot);
    }
}

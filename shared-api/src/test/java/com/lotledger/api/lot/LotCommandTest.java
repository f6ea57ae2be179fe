package com.lotledger.api.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LotCommandTest {

    private static final ReasonCode CODE = new ReasonCode("STUDY");
    private static final Reason REASON = new Reason("Stability study");

    @Test
    void an_expiry_date_is_corrected_or_extended_and_a_conflict_settled_by_its_own_command_R_S19() {
        assertThat(change(ExpiryChange.CORRECTION, Days.PRINTED_EXPIRY, "Study").expiresOn())
                .isEqualTo(Days.PRINTED_EXPIRY);
        Refused.by(() -> change(ExpiryChange.CONFLICT_SETTLED, Days.PRINTED_EXPIRY, "Study"), "R-S19");
    }

    @Test
    void a_changed_expiry_date_rests_on_evidence_of_1_to_200_characters_R_X03_R_X04() {
        assertThat(change(ExpiryChange.EXTENSION, Days.PRINTED_EXPIRY, "x".repeat(200))
                        .evidence())
                .hasSize(200);
        Refused.by(() -> change(ExpiryChange.EXTENSION, Days.PRINTED_EXPIRY, " "), "R-X03");
        Refused.by(() -> change(ExpiryChange.EXTENSION, Days.PRINTED_EXPIRY, "x".repeat(201)), "R-X04");
    }

    @Test
    void a_changed_expiry_date_lies_within_the_years_1_to_9999_R_X24() {
        Refused.by(() -> change(ExpiryChange.CORRECTION, LocalDate.of(10_000, 1, 1), "Typo"), "R-X24");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void everything_that_a_changed_expiry_date_lacks_is_told_at_once_R_X03() {
        Refused.by(
                () -> new ChangeLotExpiry(Items.MEDICINE, Lots.MEDICINE_NUMBER, null, null, null, null, null),
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03");
        Refused.by(
                () -> new SettleExpiryConflict(Items.MEDICINE, Lots.MEDICINE_NUMBER, null, null, null, null, null),
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03");
    }

    @Test
    void what_was_seen_of_a_delivery_has_at_most_500_characters_and_a_certificate_100_R_X04() {
        assertThat(inspect("x".repeat(500), "y".repeat(100)).certificate()).hasSize(100);
        Refused.by(() -> inspect("x".repeat(501), "y".repeat(101)), "R-X04", "R-X04");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_supplier_number_an_inspection_and_an_announcement_lack_nothing_R_X03() {
        Refused.by(
                () -> new RecordSupplierLotNumber(Items.MEDICINE, Lots.MEDICINE_NUMBER, null, null), "R-X03", "R-X03");
        Refused.by(
                () -> new InspectDelivery(Items.MEDICINE, Lots.MEDICINE_NUMBER, null, null, null, null),
                "R-X03",
                "R-X03");
        Refused.by(() -> new AnnounceExpiry(Items.MEDICINE, Lots.MEDICINE_NUMBER, null), "R-X03");
    }

    private static ChangeLotExpiry change(ExpiryChange change, LocalDate expiresOn, String evidence) {
        return new ChangeLotExpiry(Items.MEDICINE, Lots.MEDICINE_NUMBER, change, expiresOn, CODE, evidence, REASON);
    }

    private static InspectDelivery inspect(String condition, String certificate) {
        return new InspectDelivery(
                Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, condition, certificate, REASON);
    }
}

package com.lotledger.api.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Bins;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.Moving;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StockMovementCommandTest {

    private static final MovementId NAME = new MovementId("M-1");
    private static final Reason REASON = new Reason("Counted");

    @Test
    void a_moved_quantity_is_above_zero_R_S05() {
        assertThat(transfer(Quantity.of("0.000001"), null, null).quantity()).isEqualTo(Quantity.of("0.000001"));
        Refused.by(() -> transfer(Quantity.ZERO, null, null), "R-S05");
    }

    @Test
    void a_verdict_is_about_all_stock_or_a_quantity_above_zero_R_S05() {
        assertThat(release(null).quantity()).isNull();
        assertThat(release(Quantity.of(90)).quantity()).isEqualTo(Quantity.of(90));
        Refused.by(() -> release(Quantity.ZERO), "R-S05");
    }

    @Test
    void a_destruction_needs_a_witness_and_no_other_write_off_does_R_S14() {
        assertThat(writeOff(WriteOffCause.DESTROYED, "Dora Quist").witness()).isEqualTo("Dora Quist");
        for (WriteOffCause cause : WriteOffCause.values()) {
            if (cause != WriteOffCause.DESTROYED) {
                assertThat(writeOff(cause, null).witness()).isNull();
            }
        }
        Refused.by(() -> writeOff(WriteOffCause.DESTROYED, null), "R-S14");
        Refused.by(() -> writeOff(WriteOffCause.DESTROYED, " "), "R-S14");
    }

    @Test
    void a_document_number_has_at_most_100_characters_and_a_date_lies_within_9999_years_R_X04_R_X24() {
        LocalDate day = LocalDate.of(2026, 4, 15);
        assertThat(transfer(Quantity.of(1), day, "x".repeat(100)).movedOn()).isEqualTo(day);
        Refused.by(() -> transfer(Quantity.of(1), LocalDate.of(10_000, 1, 1), "x".repeat(101)), "R-X24", "R-X04");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void everything_that_a_movement_lacks_is_told_at_once_R_X03() {
        Refused.by(
                () -> new TransferStock(null, null, null, null, null, null, null, null, null, null, null),
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03");
        Refused.by(
                () -> new ReleaseStock(null, null, null, null, null, null, null, null, null),
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03",
                "R-X03");
        Refused.by(() -> new MergeLot(null, null, null, null, null), "R-X03", "R-X03", "R-X03", "R-X03", "R-X03");
    }

    @Test
    void a_movement_is_a_stream_of_its_own_R_X01() {
        assertThat(release(null).stream()).isEqualTo("movement/M-1");
    }

    private static Moving transfer(Quantity quantity, @Nullable LocalDate movedOn, @Nullable String documentNumber) {
        return new TransferStock(
                NAME,
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                quantity,
                null,
                Bins.SHELF,
                Bins.OTHER_SHELF,
                Movements.FIRST_DELIVERY,
                null,
                movedOn,
                documentNumber);
    }

    private static Judging release(@Nullable Quantity quantity) {
        return new ReleaseStock(
                NAME,
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                null,
                null,
                quantity,
                null,
                new ReasonCode("INSPECTED"),
                REASON);
    }

    private static WriteOffStock writeOff(WriteOffCause cause, @Nullable String witness) {
        return new WriteOffStock(
                NAME,
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Quantity.of(1),
                null,
                Bins.SHELF,
                cause,
                null,
                null,
                witness,
                null,
                null,
                REASON);
    }
}

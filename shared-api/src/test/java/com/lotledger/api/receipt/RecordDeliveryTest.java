package com.lotledger.api.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Bins;
import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Locations;
import com.lotledger.api.examples.Receipts;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.Refused;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDeliveryTest {

    @Test
    void a_delivery_needs_its_vendor_R_F02() {
        Refused.by(() -> delivery(null, Locations.MAIN, lines(1, 0)), "R-F02");
    }

    @Test
    void a_delivery_needs_its_location_R_F04() {
        Refused.by(() -> delivery(Receipts.VENDOR, null, lines(1, 0)), "R-F04");
    }

    @Test
    void a_delivery_needs_a_line_R_F03() {
        Refused.by(() -> delivery(Receipts.VENDOR, Locations.MAIN, List.of()), "R-F03");
        Refused.by(() -> delivery(Receipts.VENDOR, Locations.MAIN, null), "R-F03");
    }

    @Test
    void everything_missing_is_told_at_once_R_F02_R_F03_R_F04() {
        Refused.by(() -> delivery(null, null, List.of()), "R-F02", "R-F04", "R-F03");
    }

    @Test
    void a_delivery_has_at_most_1000_lines_R_X08() {
        assertThat(delivery(Receipts.VENDOR, Locations.MAIN, lines(1_000, 0)).delivered())
                .hasSize(1_000);
        Refused.by(
                () -> delivery(Receipts.VENDOR, Locations.MAIN, Collections.nCopies(1_001, Receipts.gauzeLine())),
                "R-X08");
    }

    @Test
    void a_delivery_has_at_most_5000_assignments_R_X08() {
        assertThat(delivery(Receipts.VENDOR, Locations.MAIN, lines(25, 200)).delivered())
                .hasSize(25);
        Refused.by(() -> delivery(Receipts.VENDOR, Locations.MAIN, lines(26, 200)), "R-X08");
    }

    @Test
    void a_line_has_at_most_200_assignments_R_X08() {
        assertThat(line(1, 200).assigned()).hasSize(200);
        Refused.by(() -> line(1, 201), "R-X08");
    }

    @Test
    void a_line_is_numbered_from_1_to_1000_R_X08() {
        assertThat(line(1, 0).line()).isEqualTo(1);
        assertThat(line(1_000, 0).line()).isEqualTo(1_000);
        Refused.by(() -> line(0, 0), "R-X08");
        Refused.by(() -> line(1_001, 0), "R-X08");
    }

    @Test
    void the_texts_of_a_receipt_have_limits_R_X04() {
        assertThat(opening(200, 100, 2_000).notes()).hasSize(2_000);
        Refused.by(() -> opening(201, 101, 2_001), "R-X04", "R-X04", "R-X04", "R-X04", "R-X04");
    }

    @Test
    void a_receipt_is_dated_within_the_years_1_to_9999_R_X24() {
        Refused.by(
                () -> new OpenPurchaseReceipt(
                        Receipts.RECEIPT,
                        Receipts.VENDOR,
                        null,
                        null,
                        null,
                        Locations.MAIN,
                        LocalDate.of(10_000, 1, 1),
                        null,
                        null),
                "R-X24");
    }

    @Test
    void opening_is_the_first_step_of_recording_a_delivery() {
        RecordDelivery delivery = Receipts.recordDelivery();
        assertThat(delivery.opening())
                .isEqualTo(new OpenPurchaseReceipt(
                        delivery.receipt(),
                        delivery.vendor(),
                        delivery.vendorName(),
                        delivery.purchaseOrder(),
                        delivery.deliveryNote(),
                        delivery.location(),
                        delivery.receivedOn(),
                        delivery.purchaseRepresentative(),
                        delivery.notes()));
        assertThat(delivery.stream()).isEqualTo("receipt/DN-4711");
    }

    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    private static RecordDelivery delivery(
            @Nullable VendorCode vendor, @Nullable LocationCode location, @Nullable List<DeliveryLine> lines) {
        return new RecordDelivery(
                Receipts.RECEIPT, vendor, null, null, null, location, Days.RECEIVED, null, null, lines);
    }

    private static OpenPurchaseReceipt opening(int name, int number, int notes) {
        return new OpenPurchaseReceipt(
                Receipts.RECEIPT,
                Receipts.VENDOR,
                "x".repeat(name),
                "x".repeat(number),
                "x".repeat(number),
                Locations.MAIN,
                Days.RECEIVED,
                "x".repeat(number),
                "x".repeat(notes));
    }

    private static List<DeliveryLine> lines(int count, int assignments) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> line(each, assignments))
                .toList();
    }

    private static DeliveryLine line(int number, int assignments) {
        DeliveryAssignment assignment = new DeliveryAssignment(Bins.SHELF, Quantity.of(1), null, null, null);
        return new DeliveryLine(
                number,
                Items.GAUZE,
                Quantity.of(1),
                null,
                null,
                false,
                false,
                Collections.nCopies(assignments, assignment));
    }
}

package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveryIdTest {

    private static final ReceiptId RECEIPT = new ReceiptId("DN-1");

    @Test
    void a_delivery_is_a_line_of_a_receipt_or_line_0_of_a_movement_R_S01_R_X14() {
        assertThat(new DeliveryId(RECEIPT, 1)).hasToString("DN-1 line 1");
        assertThat(new DeliveryId(RECEIPT, DeliveryId.OF_A_MOVEMENT).line()).isZero();
        Refused.by(() -> new DeliveryId(RECEIPT, -1), "R-X14");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_delivery_needs_its_receipt_R_X03() {
        Refused.by(() -> new DeliveryId(null, 1), "R-X03");
    }

    @Test
    void deliveries_are_ordered_by_receipt_and_line() {
        assertThat(new DeliveryId(RECEIPT, 2)).isLessThan(new DeliveryId(RECEIPT, 10));
        assertThat(new DeliveryId(RECEIPT, 2)).isLessThan(new DeliveryId(new ReceiptId("DN-2"), 1));
    }
}

package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ReceiptId;
import org.junit.jupiter.api.Test;

class QuarantineAtReceiptTest {

    @Test
    void the_movement_is_named_after_receipt_and_line_however_often_it_is_tried_R_X01() {
        assertThat(QuarantineAtReceipt.name(new DeliveryId(new ReceiptId("DN-4711"), 12)))
                .hasToString("DN-4711.12");
    }

    @Test
    void a_name_too_long_for_a_code_gives_way_to_its_digest_R_X05() {
        ReceiptId longest = new ReceiptId("x".repeat(40));

        assertThat(QuarantineAtReceipt.name(new DeliveryId(longest, 1)))
                .isEqualTo(QuarantineAtReceipt.name(new DeliveryId(longest, 1)))
                .isNotEqualTo(QuarantineAtReceipt.name(new DeliveryId(longest, 2)))
                .asString()
                .matches("Q-[0-9a-f]{32}");
    }
}

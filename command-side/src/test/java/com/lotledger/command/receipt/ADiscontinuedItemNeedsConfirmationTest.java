package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.ITEM;
import static com.lotledger.command.receipt.ReceiptExamples.discontinued;
import static com.lotledger.command.receipt.ReceiptExamples.item;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ADiscontinuedItemNeedsConfirmationTest {

    @Test
    void a_discontinued_item_is_received_when_confirmed_R_F16() {
        assertThat(violationsOf(found -> ADiscontinuedItemNeedsConfirmation.check(ITEM, discontinued(), false, found)))
                .containsExactly("R-F16 item");
        assertThat(violationsOf(found -> ADiscontinuedItemNeedsConfirmation.check(ITEM, discontinued(), true, found)))
                .isEmpty();
        assertThat(violationsOf(found -> ADiscontinuedItemNeedsConfirmation.check(ITEM, item(), false, found)))
                .isEmpty();
    }
}

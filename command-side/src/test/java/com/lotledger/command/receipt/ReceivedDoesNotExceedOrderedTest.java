package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.adding;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceivedDoesNotExceedOrderedTest {

    @Test
    void as_much_as_was_ordered_is_accepted_and_more_is_not_R_G01() {
        assertThat(violationsOf(found -> ReceivedDoesNotExceedOrdered.check(adding("10", "10"), found)))
                .isEmpty();
        assertThat(violationsOf(found -> ReceivedDoesNotExceedOrdered.check(adding("10.01", "10"), found)))
                .containsExactly("R-G01 received");
    }

    @Test
    void without_an_order_there_is_no_limit_R_G02() {
        assertThat(violationsOf(found -> ReceivedDoesNotExceedOrdered.check(adding("999999999", null), found)))
                .isEmpty();
    }
}

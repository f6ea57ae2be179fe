package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.line;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static com.lotledger.command.receipt.ReceiptExamples.withBoxesOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ALineKeepsTheFactorOfItsMeasureTest {

    @Test
    void a_line_that_counts_otherwise_than_the_item_is_not_posted_R_L05() {
        assertThat(violationsOf(found ->
                        ALineKeepsTheFactorOfItsMeasure.check(line(3, "1"), withBoxesOf("24"), Paths.byName(), found)))
                .containsExactly("R-L05 lines[line=3].measure");
        assertThat(violationsOf(found -> ALineKeepsTheFactorOfItsMeasure.check(
                        line(3, "1"), withBoxesOf("20.0"), Paths.byName(), found)))
                .isEmpty();
    }
}

package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.line;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignedQuantitiesMakeUpTheLineTest {

    @ParameterizedTest
    @CsvSource({"5, 5, true", "5, 5.00, true", "5, 4.999999, false", "5, 5.000001, false", "5, 0, false"})
    void neither_less_nor_more_than_received_lies_in_the_bins_R_G08_R_G09(
            String received, String assigned, boolean accepted) {
        assertThat(violationsOf(found -> AssignedQuantitiesMakeUpTheLine.check(
                                line(1, received), Quantity.of(assigned), Paths.byName(), found))
                        .isEmpty())
                .isEqualTo(accepted);
    }
}

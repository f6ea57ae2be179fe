package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinQuery.StockBinContents;
import com.lotledger.api.value.SignedQuantity;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class AskedBinContentsTest {

    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final BinContents contents =
            new AskedBinContents(DefaultQueryGateway.builder().queryBus(queries).build());

    @Test
    void what_lies_in_a_bin_is_what_the_answering_side_says_R_B09() {
        StockBinContentsView two = new StockBinContentsView(SHELF, 2, SignedQuantity.ZERO, SignedQuantity.ZERO);
        queries.<StockBinContentsView>subscribe(
                StockBinContents.class.getName(),
                StockBinContentsView.class,
                question -> question.getPayload().equals(new StockBinContents(SHELF)) ? two : null);

        assertThat(contents.of(SHELF)).isEqualTo(two);
    }
}

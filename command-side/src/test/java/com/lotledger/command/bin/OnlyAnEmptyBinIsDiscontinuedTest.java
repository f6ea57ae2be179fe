package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.hallDefined;
import static com.lotledger.api.examples.Bins.shelfDefined;

import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlyAnEmptyBinIsDiscontinuedTest {

    private static final Reason REASON = new Reason("The hall is rebuilt");

    @Test
    void a_bin_that_holds_or_expects_goods_stays_in_use_R_B09() {
        Decision.of(StockBin.class)
                .asking((BinContents) bin -> new StockBinContentsView(bin, 1, SignedQuantity.ZERO, SignedQuantity.ZERO))
                .given(shelfDefined())
                .when(new DiscontinueStockBin(SHELF, REASON))
                .refusedFor("R-B09 bin");
    }

    @Test
    void an_empty_bin_goes_out_of_use_R_B09() {
        Decision.of(StockBin.class)
                .given(shelfDefined())
                .when(new DiscontinueStockBin(SHELF, REASON))
                .happens(new StockBinDiscontinued(SHELF));
    }

    @Test
    void nobody_is_asked_what_lies_in_an_area_R_B09() {
        Decision.of(StockBin.class)
                .asking((BinContents) area -> {
                    throw new IllegalStateException("asked");
                })
                .given(hallDefined())
                .when(new DiscontinueStockBin(HALL, REASON))
                .happens(new StockBinDiscontinued(HALL));
    }
}

package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.OTHER_SHELF;
import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.otherShelfDefined;
import static com.lotledger.api.examples.Bins.shelfDefined;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlyAnAreaEnclosesTest {

    @Test
    void a_bin_lies_in_no_bin_R_B02() {
        Decision.of(StockBin.class)
                .amid(mainDefined(), shelfDefined())
                .when(new DefineStockBin(new BinCode("BOX-1"), "Box", null, SHELF, null, null, null))
                .refusedFor("R-B02 area");
    }

    @Test
    void nor_moves_into_one_R_B02() {
        Decision.of(StockBin.class)
                .amid(shelfDefined())
                .given(otherShelfDefined())
                .when(new MoveToStockArea(OTHER_SHELF, SHELF))
                .refusedFor("R-B02 area");
    }
}

package com.lotledger.api.bin;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.examples.Bins;
import com.lotledger.api.examples.Locations;
import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;

class StockBinCommandTest {

    @Test
    void a_bin_or_area_has_a_description_R_B04() {
        Refused.by(() -> area(" "), "R-X03");
        Refused.by(() -> bin(""), "R-X03");
        Refused.by(() -> new DescribeStockBin(Bins.SHELF, "\t"), "R-X03");
    }

    @Test
    void a_description_has_at_most_200_characters_R_B04_R_X04() {
        assertThat(area("x".repeat(200)).description()).hasSize(200);
        assertThat(bin("x".repeat(200)).description()).hasSize(200);
        Refused.by(() -> area("x".repeat(201)), "R-X04");
        Refused.by(() -> bin("x".repeat(201)), "R-X04");
        Refused.by(() -> new DescribeStockBin(Bins.SHELF, "x".repeat(201)), "R-X04");
    }

    private static DefineStockArea area(String description) {
        return new DefineStockArea(Bins.HALL, description, Locations.MAIN, null);
    }

    private static DefineStockBin bin(String description) {
        return new DefineStockBin(Bins.SHELF, description, Locations.MAIN, null, null, null, null);
    }
}

package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.util.List;

/** The rows of {@code bins.csv}: stock bins, and stock areas where the level says so. */
final class BinRows {

    static final Columns COLUMNS = new Columns(
            List.of("bin", "description"),
            List.of("location", "bin_type", "stock_type", "area", "warehouse_position", "level"));

    private static final List<String> OF_BINS_ONLY = List.of("bin_type", "stock_type", "warehouse_position");

    private BinRows() {}

    static Object command(Cells cells, Violations violations) {
        BinCode bin = cells.required("bin", BinCode::new);
        String description = cells.requiredText("description", 200);
        LocationCode location = cells.optional("location", LocationCode::new);
        BinCode area = cells.optional("area", BinCode::new);
        BinType binType = cells.optional("bin_type", Cells.oneOf(BinType.class));
        StockType stockType = cells.optional("stock_type", Cells.oneOf(StockType.class));
        Integer position = cells.optional("warehouse_position", Cells::whole);
        StockBinKind level = cells.optional("level", Cells.oneOf(StockBinKind.class));
        if (level == StockBinKind.AREA) {
            OF_BINS_ONLY.forEach(column -> violations.unless(
                    cells.isEmpty(column), "R-X22", column, "a stock area has no " + column.replace('_', ' ')));
        }
        violations.refuseIfAny();
        return level == StockBinKind.AREA
                ? new DefineStockArea(requireNonNull(bin), requireNonNull(description), location, area)
                : new DefineStockBin(
                        requireNonNull(bin), requireNonNull(description), location, area, binType, stockType, position);
    }
}

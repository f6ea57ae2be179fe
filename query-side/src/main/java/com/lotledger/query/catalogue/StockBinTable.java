package com.lotledger.query.catalogue;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.query.projection.RecordedEvent;

/** The table {@code stock_bin}: bins and areas. */
final class StockBinTable {

    private final CatalogueTables tables;

    StockBinTable(CatalogueTables tables) {
        this.tables = tables;
    }

    void project(StockBinEvent event, RecordedEvent recorded) {
        switch (event) {
            case StockBinEvent.StockAreaDefined defined ->
                tables.insert(
                        "stock_bin",
                        recorded,
                        defined.bin(),
                        StockBinKind.AREA,
                        defined.description(),
                        defined.location(),
                        defined.area(),
                        null,
                        null,
                        null,
                        false);
            case StockBinEvent.StockBinDefined defined ->
                tables.insert(
                        "stock_bin",
                        recorded,
                        defined.bin(),
                        StockBinKind.BIN,
                        defined.description(),
                        defined.location(),
                        defined.area(),
                        defined.binType(),
                        defined.stockType(),
                        defined.warehousePosition(),
                        false);
            case StockBinEvent.StockBinDescribed described ->
                tables.change("stock_bin", described.bin(), recorded, "description = ?", described.description());
            case StockBinEvent.MovedToStockArea moved ->
                tables.change("stock_bin", moved.bin(), recorded, "area = ?", moved.area());
            case StockBinEvent.WarehousePositionChanged changed ->
                tables.change(
                        "stock_bin", changed.bin(), recorded, "warehouse_position = ?", changed.warehousePosition());
            case StockBinEvent.StockBinDiscontinued discontinued ->
                tables.change("stock_bin", discontinued.bin(), recorded, "discontinued = true");
            case StockBinEvent.StockBinReactivated reactivated ->
                tables.change("stock_bin", reactivated.bin(), recorded, "discontinued = false");
        }
    }
}

package com.lotledger.api.examples;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinCommand.ReactivateStockBin;
import com.lotledger.api.bin.StockBinEvent.MovedToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.bin.StockBinEvent.StockBinReactivated;
import com.lotledger.api.bin.StockBinEvent.WarehousePositionChanged;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.BinCode;
import java.util.List;

/** A hall with two shelves of our own stock, and a bin of goods that others own. */
public final class Bins {

    /** A stock area: never holds stock. */
    public static final BinCode HALL = new BinCode("HALL-2");
    /** A stock bin in {@link #HALL}. */
    public static final BinCode SHELF = new BinCode("H2-01");
    /** Another stock bin in {@link #HALL}. */
    public static final BinCode OTHER_SHELF = new BinCode("H2-02");
    /** A bin of type OUT. */
    public static final BinCode CONSIGNMENT = new BinCode("OUT-01");

    private static final Reason REASON = new Reason("The hall is rebuilt");

    private Bins() {}

    public static StockAreaDefined hallDefined() {
        return new StockAreaDefined(HALL, "Hall 2", Locations.MAIN, null);
    }

    public static StockBinDefined shelfDefined() {
        return new StockBinDefined(SHELF, "Hall 2, shelf 1", Locations.MAIN, HALL, BinType.STOCK, StockType.NORMAL, 1);
    }

    public static StockBinDefined otherShelfDefined() {
        return new StockBinDefined(
                OTHER_SHELF, "Hall 2, shelf 2", Locations.MAIN, HALL, BinType.STOCK, StockType.NORMAL, 2);
    }

    public static StockBinDefined consignmentDefined() {
        return new StockBinDefined(
                CONSIGNMENT, "Consignment goods", Locations.MAIN, null, BinType.OUT, StockType.NORMAL, null);
    }

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                new StockAreaDefined(new BinCode("HALL-2-COLD"), "Hall 2, cold room", Locations.COLD_ROOM, HALL),
                shelfDefined(),
                new StockBinDescribed(SHELF, "Hall 2, shelf 1, left"),
                new MovedToStockArea(SHELF, HALL),
                new WarehousePositionChanged(SHELF, 3),
                new StockBinDiscontinued(SHELF),
                new StockBinReactivated(SHELF));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new DefineStockArea(new BinCode("HALL-2-COLD"), "Hall 2, cold room", Locations.COLD_ROOM, HALL),
                new DefineStockBin(SHELF, "Hall 2, shelf 1", Locations.MAIN, HALL, BinType.STOCK, StockType.NORMAL, 1),
                new DescribeStockBin(SHELF, "Hall 2, shelf 1, left"),
                new MoveToStockArea(SHELF, HALL),
                new ChangeWarehousePosition(SHELF, 3),
                new DiscontinueStockBin(SHELF, REASON),
                new ReactivateStockBin(SHELF, REASON));
    }
}

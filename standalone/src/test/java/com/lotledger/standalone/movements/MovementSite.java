package com.lotledger.standalone.movements;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A few items and bins of their own at one location, so that everybody is after the same stock.
 *
 * @param name begins the codes, so that tests do not meet
 */
record MovementSite(String name) {

    static final VendorCode VENDOR = new VendorCode("ACME");
    static final LocationCode LOCATION = new LocationCode("MAIN");
    static final int ITEMS = 2;
    static final int LOTS = 8;
    static final int BINS = 3;

    ItemCode item(int number) {
        return new ItemCode(name + "-" + number);
    }

    BinCode bin(int number) {
        return new BinCode(name + "-BIN-" + number);
    }

    static LotNumber lot(int number) {
        return new LotNumber("L" + number);
    }

    List<Object> definitions() {
        List<Object> commands = new ArrayList<>();
        commands.add(new DefineLocation(LOCATION, "Main warehouse", null, false, null, null, null));
        for (int bin = 0; bin < BINS; bin++) {
            commands.add(new DefineStockBin(bin(bin), "Shelf", LOCATION, null, BinType.STOCK, null, null));
        }
        for (int item = 0; item < ITEMS; item++) {
            commands.add(new DefineItem(
                    item(item),
                    "Anything",
                    InventoryType.INVENTORIED,
                    new Measure("EA"),
                    0,
                    true,
                    false,
                    new ExpiryPolicy.NotRequired(),
                    List.of(),
                    null));
        }
        return commands;
    }
}

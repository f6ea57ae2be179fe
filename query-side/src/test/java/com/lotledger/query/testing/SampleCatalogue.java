package com.lotledger.query.testing;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ItemEvent.ItemDescribed;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.PutAwayBinChosen;
import com.lotledger.api.location.LocationEvent.DefaultReceivingBinChosen;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.ReceiptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some locations, bins and items as the events that define them. */
public final class SampleCatalogue {

    private SampleCatalogue() {}

    public static List<Object> events() {
        return List.of(
                location("MAIN"),
                new NumbersDrawn(new LocationCode("MAIN"), NumberSeries.LOT_NUMBERS, 100_000, 50),
                location("DEPOT"),
                new StockAreaDefined(new BinCode("COLD"), "Cold store", new LocationCode("MAIN"), null),
                bin("B-1", "MAIN", "COLD"),
                bin("B-2", "MAIN", null),
                bin("D-1", "DEPOT", null),
                bin("S/1.2", "MAIN", null),
                new StockBinDiscontinued(new BinCode("B-2")),
                new DefaultReceivingBinChosen(new LocationCode("MAIN"), new BinCode("B-1")),
                item("IT-1"),
                new PurchaseMeasureFirstUsed(
                        new ItemCode("IT-1"), new Measure("BOX"), ConversionFactor.of("200"), new ReceiptId("R-1")),
                new PutAwayBinChosen(new ItemCode("IT-1"), new LocationCode("MAIN"), new BinCode("B-1")),
                item("IT/2.x"),
                new ItemDescribed(new ItemCode("IT/2.x"), "Described anew"));
    }

    private static LocationDefined location(String code) {
        return new LocationDefined(
                new LocationCode(code), code, null, false, 100_000, 100_000, LocationPreferences.NONE);
    }

    private static StockBinDefined bin(String code, String location, @Nullable String area) {
        return new StockBinDefined(
                new BinCode(code),
                "Bin " + code,
                new LocationCode(location),
                area == null ? null : new BinCode(area),
                BinType.STOCK,
                StockType.NORMAL,
                null);
    }

    private static ItemDefined item(String code) {
        return new ItemDefined(
                new ItemCode(code),
                "Item " + code,
                InventoryType.INVENTORIED,
                new Measure("PACK"),
                0,
                true,
                true,
                new ExpiryPolicy.Period(24, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.PURCHASE_DATE),
                List.of(new PurchaseMeasure(new Measure("BOX"), ConversionFactor.of("200"), 0)));
    }
}

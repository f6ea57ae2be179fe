package com.lotledger.benchmarks.site;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.benchmarks.program.Api;
import java.util.List;
import java.util.stream.IntStream;

/** 184 items, half of them numbered by hand, and 200 bins at 8 locations. */
public final class Premises {

    static final int ITEMS = 184;
    static final int LOCATIONS = 8;
    static final int BINS_PER_LOCATION = 25;
    static final Measure EACH = new Measure("EA");
    static final Measure BOX = new Measure("BOX");
    static final ConversionFactor PIECES_IN_A_BOX = ConversionFactor.of("12");
    /** So far apart that no two locations give out the same lot number. */
    private static final long NUMBERS_PER_LOCATION = 1_000_000_000L;

    private static final List<ExpiryPolicy> BY_HAND = List.of(
            new ExpiryPolicy.ByDate(),
            new ExpiryPolicy.Period(24, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.MANUFACTURE_DATE));
    private static final List<ExpiryPolicy> GENERATED = List.of(
            new ExpiryPolicy.NotRequired(),
            new ExpiryPolicy.Period(18, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.PURCHASE_DATE));

    private Premises() {}

    public static void define(Api api) {
        IntStream.range(0, LOCATIONS).forEach(location -> api.post("/api/v1/locations", location(location)));
        IntStream.range(0, LOCATIONS * BINS_PER_LOCATION).forEach(bin -> api.post("/api/v1/stock-bins", bin(bin)));
        IntStream.range(0, ITEMS).forEach(item -> api.post("/api/v1/items", item(item)));
    }

    public static List<ItemCode> items() {
        return IntStream.range(0, ITEMS).mapToObj(Premises::itemCode).toList();
    }

    static LocationCode locationCode(int location) {
        return new LocationCode("SITE-%d".formatted(location + 1));
    }

    static BinCode binCode(int location, int bin) {
        return new BinCode("S%d-R%02d".formatted(location + 1, bin + 1));
    }

    static ItemCode itemCode(int item) {
        return new ItemCode("ITEM-%04d".formatted(item + 1));
    }

    static String description(int item) {
        return "Sterile dressing, size " + (item + 1);
    }

    static boolean generatesNumbers(int item) {
        return item % 2 == 1;
    }

    static boolean boughtInBoxes(int item) {
        return item % 3 == 0;
    }

    static ExpiryPolicy policy(int item) {
        return (generatesNumbers(item) ? GENERATED : BY_HAND).get(item / 2 % 2);
    }

    static long firstNumber(int location) {
        return (location + 1) * NUMBERS_PER_LOCATION;
    }

    private static DefineLocation location(int location) {
        return new DefineLocation(
                locationCode(location),
                "Warehouse " + (location + 1),
                null,
                false,
                firstNumber(location),
                firstNumber(location),
                null);
    }

    private static DefineStockBin bin(int number) {
        int location = number / BINS_PER_LOCATION;
        return new DefineStockBin(
                binCode(location, number % BINS_PER_LOCATION),
                "Rack " + (number + 1),
                locationCode(location),
                null,
                BinType.STOCK,
                null,
                null);
    }

    private static DefineItem item(int item) {
        return new DefineItem(
                itemCode(item),
                description(item),
                InventoryType.INVENTORIED,
                EACH,
                0,
                true,
                generatesNumbers(item),
                policy(item),
                boughtInBoxes(item) ? List.of(new PurchaseMeasure(BOX, PIECES_IN_A_BOX, 0)) : List.of(),
                null);
    }
}

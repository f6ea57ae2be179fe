package com.lotledger.command.testing;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small site to receive at, with a prefix of its own so that tests do not meet.
 *
 * @param name prefix of every code
 */
public record Site(String name) {

    public static final VendorCode VENDOR = new VendorCode("V-1");
    public static final LocalDate RECEIVED_ON = LocalDate.of(2026, 3, 1);

    public LocationCode location() {
        return new LocationCode(name);
    }

    public BinCode bin(String code) {
        return new BinCode(name + "-" + code);
    }

    public ItemCode item(String code) {
        return new ItemCode(name + "-" + code);
    }

    public ReceiptId receipt(String code) {
        return new ReceiptId(name + "-" + code);
    }

    /** The location with stock bins A and B, an area AREA and an Out bin OUT. */
    public Object[] premises() {
        return premises(LocationPreferences.NONE);
    }

    public Object[] premises(LocationPreferences preferences) {
        return new Object[] {
            new DefineLocation(location(), "Site " + name, null, false, null, null, preferences),
            stockBin("A", BinType.STOCK),
            stockBin("B", BinType.STOCK),
            stockBin("OUT", BinType.OUT),
            new DefineStockArea(bin("AREA"), "Area", location(), null)
        };
    }

    public DefineStockBin stockBin(String code, BinType type) {
        return new DefineStockBin(bin(code), "Bin " + code, location(), null, type, null, null);
    }

    /** An item under lot tracking whose lots are numbered by hand and expire by date; a BOX holds 20. */
    public DefineItem tracked(String code) {
        return item(code, InventoryType.INVENTORIED, true, false, new ExpiryPolicy.ByDate());
    }

    /** An item under lot tracking whose lots are numbered by the location and never expire. */
    public DefineItem autoNumbered(String code) {
        return item(code, InventoryType.INVENTORIED, true, true, new ExpiryPolicy.NotRequired());
    }

    /** An item without lots. */
    public DefineItem untracked(String code) {
        return item(code, InventoryType.INVENTORIED, false, false, new ExpiryPolicy.NotRequired());
    }

    public DefineItem item(
            String code, InventoryType type, boolean lotTracking, boolean autoLotNumbers, ExpiryPolicy policy) {
        return new DefineItem(
                item(code),
                "Item " + code,
                type,
                new Measure("EA"),
                0,
                lotTracking,
                autoLotNumbers,
                policy,
                List.of(new PurchaseMeasure(new Measure("BOX"), ConversionFactor.of("20"), null)),
                null);
    }

    public RecordDelivery delivery(String receipt, DeliveryLine... lines) {
        return new RecordDelivery(
                receipt(receipt),
                VENDOR,
                "Vendor One",
                "PO-1",
                null,
                location(),
                RECEIVED_ON,
                null,
                null,
                List.of(lines));
    }

    public DeliveryLine line(int line, String item, String received, DeliveryAssignment... assignments) {
        return new DeliveryLine(
                line, item(item), Quantity.of(received), new Measure("EA"), null, false, false, List.of(assignments));
    }

    public DeliveryAssignment to(String bin, String quantity) {
        return new DeliveryAssignment(bin(bin), Quantity.of(quantity), null, null, null);
    }

    public DeliveryAssignment to(String bin, String quantity, String lot, @Nullable LocalDate expiresOn) {
        return new DeliveryAssignment(
                bin(bin),
                Quantity.of(quantity),
                new LotNumber(lot),
                expiresOn == null ? null : new LotProfile(null, null, null, expiresOn, null),
                null);
    }
}

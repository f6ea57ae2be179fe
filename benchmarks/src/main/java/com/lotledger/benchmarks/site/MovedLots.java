package com.lotledger.benchmarks.site;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.benchmarks.program.Api;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An item whose lots hold plenty in one bin, and shipments of single units of them. */
public final class MovedLots {

    /** How much each lot receives. */
    public static final long PLENTY = 100_000_000;

    public static final ItemCode ITEM = new ItemCode("MOVED");
    public static final BinCode BIN = new BinCode("S1-MOVED");
    public static final LocalDate RECEIVED_ON = LocalDate.of(2025, 1, 1);
    public static final VendorCode VENDOR = new VendorCode("V-001");

    private static final int LOTS_PER_DELIVERY = 50;
    private static final int CUSTOMERS = 200;

    private MovedLots() {}

    public static void define(Api api) {
        api.post(
                "/api/v1/stock-bins",
                new DefineStockBin(
                        BIN, "For what is shipped", Premises.locationCode(0), null, BinType.STOCK, null, null));
        api.post(
                "/api/v1/items",
                new DefineItem(
                        ITEM,
                        "Shipped all day",
                        InventoryType.INVENTORIED,
                        Premises.EACH,
                        0,
                        true,
                        false,
                        new ExpiryPolicy.NotRequired(),
                        List.of(),
                        null));
    }

    /** Deliveries that bring so many lots. */
    public static List<RecordDelivery> deliveries(int lots) {
        List<RecordDelivery> deliveries = new ArrayList<>();
        for (int first = 0; first < lots; first += LOTS_PER_DELIVERY) {
            List<DeliveryLine> lines = new ArrayList<>();
            for (int lot = first; lot < Math.min(lots, first + LOTS_PER_DELIVERY); lot++) {
                lines.add(line(lines.size() + 1, lotNumber(lot)));
            }
            deliveries.add(delivery("MOVED-" + first, RECEIVED_ON, lines));
        }
        return deliveries;
    }

    /** A delivery that brings one lot. */
    public static RecordDelivery delivery(LotNumber lot) {
        return deliveryOn(lot, RECEIVED_ON);
    }

    /** The same on another day. */
    public static RecordDelivery deliveryOn(LotNumber lot, LocalDate day) {
        return delivery("MOVED-" + lot, day, List.of(line(1, lot)));
    }

    public static LotNumber lotNumber(int lot) {
        return new LotNumber("M%06d".formatted(lot));
    }

    public static Customer customer(long number) {
        return new Customer(
                new CustomerCode("C-%03d".formatted(number % CUSTOMERS)),
                "Clinic " + number % CUSTOMERS,
                "+1 555 0100");
    }

    /** Where a lot is shipped from. */
    public static String path(LotNumber lot) {
        return "/api/v1/lots/" + ITEM + "/" + lot + "/ship-stock";
    }

    public static ShipStock shipment(String name, LotNumber lot, long number) {
        return new ShipStock(
                new MovementId(name + "-" + number),
                ITEM,
                lot,
                Quantity.of(1),
                null,
                BIN,
                null,
                customer(number),
                "SO-" + number,
                null,
                null,
                null);
    }

    private static RecordDelivery delivery(String name, LocalDate day, List<DeliveryLine> lines) {
        return new RecordDelivery(
                new ReceiptId(name),
                VENDOR,
                "Vendor 001 Medical Supplies",
                null,
                null,
                Premises.locationCode(0),
                day,
                null,
                null,
                lines);
    }

    private static DeliveryLine line(int line, LotNumber lot) {
        Quantity quantity = Quantity.of(PLENTY);
        return new DeliveryLine(
                line,
                ITEM,
                quantity,
                Premises.EACH,
                null,
                false,
                false,
                List.of(new DeliveryAssignment(BIN, quantity, lot, LotProfile.UNTOLD, null)));
    }
}

package com.lotledger.command.movement;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stock of item X at a site, and what is done with it; of lot L-1 in bin A unless said otherwise.
 *
 * @param site where it lies
 */
record Stockroom(Site site) {

    static final Reason WHY = new Reason("because of the count");
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);

    /** A delivery of lot L-1 into bin A. */
    RecordDelivery delivery(String receipt, String quantity, LocalDate receivedOn) {
        return delivery(receipt, quantity, "L-1", receivedOn);
    }

    RecordDelivery delivery(String receipt, String quantity, String lot, LocalDate receivedOn) {
        return delivery(Site.VENDOR, receipt, quantity, lot, receivedOn, NEXT_YEAR);
    }

    RecordDelivery deliveryGoodUntil(String receipt, String quantity, LocalDate expiresOn) {
        return delivery(Site.VENDOR, receipt, quantity, "L-1", Site.RECEIVED_ON, expiresOn);
    }

    RecordDelivery deliveryOf(VendorCode vendor, String receipt, String quantity) {
        return delivery(vendor, receipt, quantity, "L-1", Site.RECEIVED_ON, NEXT_YEAR);
    }

    private RecordDelivery delivery(
            VendorCode vendor, String receipt, String quantity, String lot, LocalDate receivedOn, LocalDate expiresOn) {
        RecordDelivery today =
                site.delivery(receipt, site.line(1, "X", quantity, site.to("A", quantity, lot, expiresOn)));
        return new RecordDelivery(
                today.receipt(),
                vendor,
                today.vendorName(),
                today.purchaseOrder(),
                today.deliveryNote(),
                today.location(),
                receivedOn,
                today.purchaseRepresentative(),
                today.notes(),
                today.lines());
    }

    DeliveryId delivery(String receipt) {
        return new DeliveryId(site.receipt(receipt), 1);
    }

    MovementId movement(String name) {
        return new MovementId(site.name() + "-" + name);
    }

    BinCode bin(String code) {
        return site.bin(code);
    }

    LotNumber lot() {
        return new LotNumber("L-1");
    }

    TransferStock transfer(String name, String quantity) {
        return transfer(name, quantity, "B", null, null, null);
    }

    TransferStock transfer(String name, String quantity, LocalDate movedOn) {
        return transfer(name, quantity, "B", null, null, movedOn);
    }

    TransferStock transfer(
            String name,
            String quantity,
            String toBin,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable LocalDate movedOn) {
        return new TransferStock(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin("A"),
                bin(toBin),
                delivery,
                status,
                movedOn,
                null);
    }

    ShipStock ship(String name, String quantity) {
        return ship(name, quantity, "C-1", null, null, null);
    }

    ShipStock ship(
            String name,
            String quantity,
            String customer,
            @Nullable DeliveryId delivery,
            @Nullable LocalDate movedOn,
            @Nullable String override) {
        return new ShipStock(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin("A"),
                delivery,
                new Customer(new CustomerCode(customer), "Customer " + customer, "+1 555 0100"),
                "SO-1",
                movedOn,
                null,
                override == null ? null : new Reason(override));
    }

    ReturnStockFromCustomer returned(String name, String quantity, String customer) {
        return returned(name, quantity, customer, "A", null);
    }

    ReturnStockFromCustomer returned(
            String name, String quantity, String customer, String bin, @Nullable DeliveryId delivery) {
        return new ReturnStockFromCustomer(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin(bin),
                new CustomerCode(customer),
                delivery,
                null,
                "RMA-1",
                WHY);
    }

    ReturnStockToVendor sentBack(
            String name, String quantity, @Nullable DeliveryId delivery, @Nullable QualityStatus status) {
        return new ReturnStockToVendor(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin("A"),
                delivery,
                status,
                null,
                null,
                WHY);
    }

    AdjustStock adjust(String name, AdjustmentDirection direction, String quantity) {
        return adjust(name, direction, quantity, "A", null, null);
    }

    AdjustStock adjust(
            String name,
            AdjustmentDirection direction,
            String quantity,
            String bin,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status) {
        return new AdjustStock(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin(bin),
                direction,
                delivery,
                status,
                null,
                null,
                new ReasonCode("COUNT"),
                WHY);
    }

    WriteOffStock writeOff(String name, String quantity, WriteOffCause cause, @Nullable LocalDate movedOn) {
        return new WriteOffStock(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin("A"),
                cause,
                null,
                null,
                cause == WriteOffCause.DESTROYED ? "Walter Witness" : null,
                movedOn,
                null,
                WHY);
    }

    MoveStockToLot toLot(String name, String quantity, String toLot) {
        return toLot(name, quantity, toLot, null);
    }

    MoveStockToLot toLot(String name, String quantity, String toLot, @Nullable DeliveryId delivery) {
        return new MoveStockToLot(
                movement(name),
                site.item("X"),
                lot(),
                new LotNumber(toLot),
                Quantity.of(quantity),
                null,
                bin("A"),
                delivery,
                null,
                null,
                null,
                WHY);
    }

    MoveUntrackedStockToLot untracked(String name, String quantity, @Nullable String vendor) {
        return new MoveUntrackedStockToLot(
                movement(name),
                site.item("X"),
                lot(),
                Quantity.of(quantity),
                null,
                bin("A"),
                vendor == null ? null : new VendorCode(vendor),
                null,
                null,
                WHY);
    }

    LotId lotId() {
        return new LotId(site.item("X"), lot());
    }

    /** What was changed, each "delivery bin status quantity" without the site's name. */
    List<String> changes(RecordedMovement recorded) {
        return changes(recorded.changes());
    }

    List<String> changes(List<StockChange> changes) {
        return changes.stream()
                .map(each -> (each.delivery().receipt() + " " + each.bin()).replace(site.name() + "-", "") + " "
                        + each.status().status() + " " + each.quantity())
                .toList();
    }

    static Measure boxes() {
        return new Measure("BOX");
    }
}

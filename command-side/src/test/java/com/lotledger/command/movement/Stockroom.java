package com.lotledger.command.movement;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
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

    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);

    /** A delivery of lot L-1 into bin A. */
    RecordDelivery delivery(String receipt, String quantity, LocalDate receivedOn) {
        return delivery(receipt, quantity, "L-1", receivedOn);
    }

    RecordDelivery delivery(String receipt, String quantity, String lot, LocalDate receivedOn) {
        RecordDelivery today =
                site.delivery(receipt, site.line(1, "X", quantity, site.to("A", quantity, lot, NEXT_YEAR)));
        return new RecordDelivery(
                today.receipt(),
                today.vendor(),
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

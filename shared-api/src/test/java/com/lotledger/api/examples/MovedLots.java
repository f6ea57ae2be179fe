package com.lotledger.api.examples;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.HoldLifted;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.RecallLifted;
import com.lotledger.api.lot.LotEvent.StockAdjusted;
import com.lotledger.api.lot.LotEvent.StockHeld;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockMovedToOtherLot;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.lot.LotEvent.StockRejected;
import com.lotledger.api.lot.LotEvent.StockReleased;
import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.lot.LotEvent.StockReturnedToVendor;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.lot.LotEvent.StockTransferred;
import com.lotledger.api.lot.LotEvent.StockWrittenOff;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.lot.ShippedQuantity;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;

/** What movements and verdicts do to the lots of the examples. */
public final class MovedLots {

    private MovedLots() {}

    /** One of each event that moves or judges stock of a lot. */
    public static List<Object> events() {
        return List.of(
                transferred(),
                new StockShipped(Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.shipment(), Movements.shipped()),
                returnedByCustomer(),
                returnedToVendor(),
                adjusted(),
                writtenOff(),
                movedToOtherLot(),
                movedFromOtherLot(),
                untrackedTakenIn(),
                new StockReleased(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        verdict("QA-1", MovementKind.RELEASE),
                        judged(StockStatus.QUARANTINED, StockStatus.RELEASED)),
                new StockRejected(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        verdict("QA-2", MovementKind.REJECTION),
                        judged(StockStatus.QUARANTINED, StockStatus.REJECTED)),
                new StockQuarantined(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        verdict("QA-3", MovementKind.QUARANTINE),
                        judged(StockStatus.RELEASED, StockStatus.QUARANTINED)),
                new StockHeld(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        verdict("QA-4", MovementKind.HOLD),
                        judged(StockStatus.RELEASED, StockStatus.RELEASED.onHold())),
                new HoldLifted(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        verdict("QA-5", MovementKind.HOLD_LIFTED),
                        judged(StockStatus.RELEASED.onHold(), StockStatus.RELEASED)),
                new StockRecalled(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        recalling("QA-6", MovementKind.RECALL),
                        judged(StockStatus.RELEASED, StockStatus.RELEASED.recalled())),
                new RecallLifted(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        recalling("QA-7", MovementKind.RECALL_LIFTED),
                        judged(StockStatus.RELEASED.recalled(), StockStatus.RELEASED)),
                replaced(),
                tookOver());
    }

    /** Half a box into the other bin. */
    public static StockTransferred transferred() {
        return new StockTransferred(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("MOVE-1", MovementKind.TRANSFER)
                        .packs(10)
                        .at(Bins.SHELF)
                        .to(Bins.OTHER_SHELF)
                        .with(QualityStatus.RELEASED)
                        .document(),
                List.of(
                        Movements.change(Bins.SHELF, StockStatus.RELEASED, "-10"),
                        Movements.change(Bins.OTHER_SHELF, StockStatus.RELEASED, "10")));
    }

    private static StockReturnedByCustomer returnedByCustomer() {
        return new StockReturnedByCustomer(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("RETURN-1", MovementKind.CUSTOMER_RETURN)
                        .packs(2)
                        .at(Bins.OTHER_SHELF)
                        .customer(new Customer(Movements.CUSTOMER_CODE, null, null), null)
                        .document(),
                List.of(Movements.change(Bins.OTHER_SHELF, StockStatus.QUARANTINED, "2")));
    }

    private static StockReturnedToVendor returnedToVendor() {
        return new StockReturnedToVendor(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("BACK-1", MovementKind.VENDOR_RETURN)
                        .packs(3)
                        .at(Bins.SHELF)
                        .vendor(Receipts.VENDOR)
                        .document(),
                List.of(Movements.change(Bins.SHELF, StockStatus.REJECTED, "-3")));
    }

    private static StockAdjusted adjusted() {
        return new StockAdjusted(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("COUNT-1", MovementKind.ADJUSTMENT)
                        .packs(1)
                        .at(Bins.SHELF)
                        .direction(AdjustmentDirection.DOWN)
                        .because(Movements.COUNTED)
                        .document(),
                List.of(Movements.change(Bins.SHELF, StockStatus.RELEASED, "-1")));
    }

    private static StockWrittenOff writtenOff() {
        return new StockWrittenOff(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("OFF-1", MovementKind.WRITE_OFF)
                        .packs(4)
                        .at(Bins.SHELF)
                        .cause(WriteOffCause.DESTROYED, "Dora Quist")
                        .document(),
                List.of(Movements.change(Bins.SHELF, StockStatus.REJECTED, "-4")));
    }

    private static StockMovedToOtherLot movedToOtherLot() {
        return new StockMovedToOtherLot(
                Items.MEDICINE,
                Lots.DUPLICATE_NUMBER,
                correction(),
                List.of(Movements.change(Bins.SHELF, StockStatus.RELEASED, "-5")));
    }

    private static StockMovedFromOtherLot movedFromOtherLot() {
        return new StockMovedFromOtherLot(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                correction(),
                deliveries(),
                List.of(Movements.change(Bins.SHELF, StockStatus.RELEASED, "5")));
    }

    private static UntrackedStockTakenIn untrackedTakenIn() {
        MovementDocument document = Movements.untrackedGauze();
        Delivery delivery = new Delivery(
                new ReceiptId(document.movement().value()),
                DeliveryId.OF_A_MOVEMENT,
                document.documentNumber(),
                Receipts.VENDOR,
                null,
                null,
                Locations.MAIN,
                document.movedOn());
        return new UntrackedStockTakenIn(
                Items.GAUZE,
                Lots.GAUZE_NUMBER,
                document,
                new PostedDelivery(delivery, Users.RECEIVER.value(), null, null),
                List.of(new StockChange(
                        delivery.id(), Bins.SHELF, Locations.MAIN, StockStatus.QUARANTINED, SignedQuantity.of("2.5"))));
    }

    private static LotReplaced replaced() {
        return new LotReplaced(
                Items.MEDICINE,
                Lots.DUPLICATE_NUMBER,
                Movements.told("NAME-2", MovementKind.LOT_MERGE)
                        .otherLot(Lots.MEDICINE_NUMBER)
                        .document(),
                List.of(Movements.change(Bins.SHELF, StockStatus.QUARANTINED, "-5")));
    }

    private static LotTookOver tookOver() {
        return new LotTookOver(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                Movements.told("NAME-2", MovementKind.LOT_MERGE)
                        .otherLot(Lots.DUPLICATE_NUMBER)
                        .document(),
                Lots.DUPLICATE_NUMBER,
                deliveries(),
                List.of(new ShippedQuantity(Movements.CUSTOMER_CODE, Movements.FIRST_DELIVERY, Quantity.of(8))),
                List.of(Movements.change(Bins.SHELF, StockStatus.QUARANTINED, "5")));
    }

    private static MovementDocument correction() {
        return Movements.told("LOT-1", MovementKind.LOT_CORRECTION)
                .packs(5)
                .at(Bins.SHELF)
                .otherLot(Lots.MEDICINE_NUMBER)
                .document();
    }

    private static List<PostedDelivery> deliveries() {
        return List.of(new PostedDelivery(
                Receipts.delivery(1), Users.RECEIVER.value(), "Two cartons dented, contents sound", "CoA 2026-0117"));
    }

    private static MovementDocument verdict(String movement, MovementKind kind) {
        return Movements.told(movement, kind)
                .packs(30)
                .at(Bins.SHELF)
                .of(Movements.FIRST_DELIVERY)
                .because(Movements.INSPECTED)
                .document();
    }

    private static MovementDocument recalling(String movement, MovementKind kind) {
        return Movements.told(movement, kind)
                .packs(30)
                .at(Bins.SHELF)
                .of(Movements.FIRST_DELIVERY)
                .because(Movements.INSPECTED)
                .recall(Recalls.RECALL)
                .document();
    }

    private static List<StockChange> judged(StockStatus before, StockStatus after) {
        return List.of(Movements.change(Bins.SHELF, before, "-30"), Movements.change(Bins.SHELF, after, "30"));
    }
}

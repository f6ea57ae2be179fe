package com.lotledger.api.examples;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;

/** What happens to the medicine after its receipt: moved, shipped, returned, adjusted and judged. */
public final class Movements {

    /** The delivery that brought the medicine. */
    public static final DeliveryId FIRST_DELIVERY = new DeliveryId(Receipts.RECEIPT, 1);
    /** The shipment of half a box. */
    public static final MovementId SHIPMENT = new MovementId("SHIP-12");

    public static final CustomerCode CUSTOMER_CODE = new CustomerCode("CLINIC-3");
    public static final Customer CUSTOMER =
            new Customer(CUSTOMER_CODE, "Clinic at the lake", "+49 30 555 0101, pharmacy");
    public static final String ORDER = "SO-2026-88";

    static final ReasonCode COUNTED = new ReasonCode("COUNT");
    static final ReasonCode INSPECTED = new ReasonCode("INSPECTED");

    private static final Reason REASON = new Reason("Found by the count of 2026-04-15");
    static final Reason OVERRIDE = new Reason("The authority asked for samples of it");
    private static final Reason VERDICT = new Reason("Identity and contents checked");

    private Movements() {}

    /** Half a box, which is 10 packs, to the clinic. */
    public static MovementDocument shipment() {
        return told(SHIPMENT.value(), MovementKind.SHIPMENT)
                .measured(Quantity.of("0.5"), Items.BOX, ConversionFactor.of("20"))
                .at(Bins.SHELF)
                .of(FIRST_DELIVERY)
                .customer(CUSTOMER, ORDER)
                .documentNumber("LS 2026/12")
                .override(OVERRIDE.value())
                .document();
    }

    /** 2.5 packs of gauze that were in no lot. */
    public static MovementDocument untrackedGauze() {
        return told("UNTRACKED-1", MovementKind.UNTRACKED_STOCK)
                .measured(Quantity.of("2.5"), Items.PACK, ConversionFactor.ONE)
                .at(Bins.SHELF)
                .vendor(Receipts.VENDOR)
                .document();
    }

    /** So many released packs of the first delivery more, or fewer, in a bin. */
    public static StockChange change(BinCode bin, StockStatus status, String packs) {
        return new StockChange(FIRST_DELIVERY, bin, Locations.MAIN, status, SignedQuantity.of(packs));
    }

    /** The answer to the shipment. */
    public static RecordedMovement recorded() {
        return new RecordedMovement(SHIPMENT, shipped(), warnings());
    }

    /** One of each event of a movement itself. */
    public static List<Object> events() {
        return List.of(
                new StockMovementRecorded(Items.MEDICINE, Lots.MEDICINE_NUMBER, shipment(), shipped(), warnings()));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new TransferStock(
                        new MovementId("MOVE-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of("0.5"),
                        Items.BOX,
                        Bins.SHELF,
                        Bins.OTHER_SHELF,
                        FIRST_DELIVERY,
                        QualityStatus.RELEASED,
                        Days.SHIPPED,
                        "TR 7"),
                new ShipStock(
                        SHIPMENT,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of("0.5"),
                        Items.BOX,
                        Bins.SHELF,
                        FIRST_DELIVERY,
                        CUSTOMER,
                        ORDER,
                        Days.SHIPPED,
                        "LS 2026/12",
                        OVERRIDE),
                new ReturnStockFromCustomer(
                        new MovementId("RETURN-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of(2),
                        Items.PACK,
                        Bins.OTHER_SHELF,
                        CUSTOMER_CODE,
                        FIRST_DELIVERY,
                        Days.SHIPPED,
                        "RS 3",
                        new Reason("Ordered too many")),
                new ReturnStockToVendor(
                        new MovementId("BACK-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of(3),
                        Items.PACK,
                        Bins.SHELF,
                        FIRST_DELIVERY,
                        QualityStatus.REJECTED,
                        Days.SHIPPED,
                        "RV 1",
                        new Reason("Blisters are open")),
                new AdjustStock(
                        new MovementId("COUNT-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of(1),
                        Items.PACK,
                        Bins.SHELF,
                        AdjustmentDirection.DOWN,
                        FIRST_DELIVERY,
                        QualityStatus.RELEASED,
                        Days.SHIPPED,
                        "IC 2026/1",
                        COUNTED,
                        REASON),
                new WriteOffStock(
                        new MovementId("OFF-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of(4),
                        Items.PACK,
                        Bins.SHELF,
                        WriteOffCause.DESTROYED,
                        FIRST_DELIVERY,
                        QualityStatus.REJECTED,
                        "Dora Quist",
                        Days.SHIPPED,
                        "WO 9",
                        new Reason("Burnt at the incineration plant")),
                new MoveStockToLot(
                        new MovementId("LOT-1"),
                        Items.MEDICINE,
                        Lots.DUPLICATE_NUMBER,
                        Lots.MEDICINE_NUMBER,
                        Quantity.of(5),
                        Items.PACK,
                        Bins.SHELF,
                        FIRST_DELIVERY,
                        QualityStatus.RELEASED,
                        Days.SHIPPED,
                        "LC 1",
                        new Reason("Read the label wrongly")),
                new MoveUntrackedStockToLot(
                        new MovementId("UNTRACKED-1"),
                        Items.GAUZE,
                        Lots.GAUZE_NUMBER,
                        Quantity.of("2.5"),
                        Items.PACK,
                        Bins.SHELF,
                        Receipts.VENDOR,
                        Days.SHIPPED,
                        "UT 1",
                        new Reason("Label found on the carton")),
                new ReleaseStock(
                        new MovementId("QA-1"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of("1.5"),
                        Items.BOX,
                        INSPECTED,
                        VERDICT),
                new RejectStock(
                        new MovementId("QA-2"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new QuarantineStock(
                        new MovementId("QA-3"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new HoldStock(
                        new MovementId("QA-4"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new LiftHold(
                        new MovementId("QA-5"),
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new RecallStock(
                        new MovementId("QA-6"),
                        Recalls.RECALL,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new LiftRecall(
                        new MovementId("QA-7"),
                        Recalls.RECALL,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        FIRST_DELIVERY,
                        Bins.SHELF,
                        Quantity.of(3),
                        Items.PACK,
                        INSPECTED,
                        VERDICT),
                new RenumberLot(
                        new MovementId("NAME-1"),
                        Items.MEDICINE,
                        Lots.DUPLICATE_NUMBER,
                        Lots.MEDICINE_NUMBER,
                        new Reason("A letter O was typed for the digit")),
                new MergeLot(
                        new MovementId("NAME-2"),
                        Items.MEDICINE,
                        Lots.DUPLICATE_NUMBER,
                        Lots.MEDICINE_NUMBER,
                        new Reason("Entered twice")));
    }

    static ToldMovement told(String movement, MovementKind kind) {
        return new ToldMovement(new MovementId(movement), kind);
    }

    static List<StockChange> shipped() {
        return List.of(change(Bins.SHELF, StockStatus.RELEASED, "-10"));
    }

    private static List<Warning> warnings() {
        return List.of(new Warning("R-S22", null, "60 days left, the item asks for 90"));
    }
}

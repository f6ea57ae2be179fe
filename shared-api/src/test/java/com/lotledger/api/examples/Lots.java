package com.lotledger.api.examples;

import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.lot.LotEvent.ExpiredLotReceived;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotAmended;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotNumberDifferedInCase;
import com.lotledger.api.lot.LotEvent.LotPurchaseDateDiffered;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotEvent.ShipmentOverridden;
import com.lotledger.api.lot.LotEvent.ShortDatedLotReceived;
import com.lotledger.api.lot.LotEvent.ShortDatedLotShipped;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import java.util.List;

/** A lot of medicine, numbered by hand, and a lot of gloves, numbered by the program. */
public final class Lots {

    public static final LotNumber MEDICINE_NUMBER = new LotNumber("B2401-7");
    public static final LotNumber GLOVES_NUMBER = LotNumber.generated(100_000);
    /** What the vendor calls the lot of medicine. */
    public static final LotNumber SUPPLIER_NUMBER = new LotNumber("24/0117 B");
    /** A lot of medicine that was entered by mistake. */
    public static final LotNumber DUPLICATE_NUMBER = new LotNumber("B24O1-7");
    /** A lot for gauze that was in none. */
    public static final LotNumber GAUZE_NUMBER = new LotNumber("G-OLD");

    public static final LotId MEDICINE = new LotId(Items.MEDICINE, MEDICINE_NUMBER);
    public static final LotId GLOVES = new LotId(Items.GLOVES, GLOVES_NUMBER);

    /** What the package of the medicine says. */
    public static final LotProfile MEDICINE_PROFILE = new LotProfile(
            Days.MADE, Days.RECEIVED, new ExpiryPolicy.ByDate(), Days.PRINTED_EXPIRY, "Sealed packages only");
    /** The gloves' expiry follows from their manufacture. */
    public static final LotProfile GLOVES_PROFILE =
            new LotProfile(Days.MADE, Days.RECEIVED, Items.TWO_YEARS, Days.TWO_YEARS_AFTER_MADE, null);

    private static final ReasonCode STABILITY = new ReasonCode("STABILITY");
    private static final Reason STUDY = new Reason("The vendor's stability study covers six more months");

    private Lots() {}

    public static LotCreated medicineCreated() {
        return new LotCreated(
                Items.MEDICINE,
                MEDICINE_NUMBER,
                Origin.BY_HAND,
                Receipts.VENDOR,
                Receipts.VENDOR_NAME,
                MEDICINE_PROFILE);
    }

    public static LotCreated glovesCreated() {
        return new LotCreated(
                Items.GLOVES, GLOVES_NUMBER, Origin.GENERATED, Receipts.VENDOR, Receipts.VENDOR_NAME, GLOVES_PROFILE);
    }

    /** 2 boxes, which are 40 packs, in two bins. */
    public static LotReceived medicineReceived() {
        return new LotReceived(
                Items.MEDICINE,
                MEDICINE_NUMBER,
                Receipts.delivery(1),
                Items.BOX,
                ConversionFactor.of("20"),
                Items.PACK,
                List.of(
                        new ReceivedPortion(
                                new AssignmentId("1-1"),
                                Bins.SHELF,
                                Locations.MAIN,
                                Quantity.of("1.5"),
                                Quantity.of(30),
                                false),
                        new ReceivedPortion(
                                new AssignmentId("1-2"),
                                Bins.OTHER_SHELF,
                                Locations.MAIN,
                                Quantity.of("0.5"),
                                Quantity.of(10),
                                false)));
    }

    /** 5 packs with a generated number in one bin. */
    public static LotReceived glovesReceived() {
        return new LotReceived(
                Items.GLOVES,
                GLOVES_NUMBER,
                Receipts.delivery(2),
                Items.PACK,
                ConversionFactor.ONE,
                Items.PACK,
                List.of(new ReceivedPortion(
                        new AssignmentId("2-1"), Bins.SHELF, Locations.MAIN, Quantity.of(5), Quantity.of(5), true)));
    }

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                medicineCreated(),
                new LotAmended(Items.GLOVES, GLOVES_NUMBER, GLOVES_PROFILE),
                medicineReceived(),
                new LotPurchaseDateDiffered(
                        Items.MEDICINE, MEDICINE_NUMBER, Receipts.delivery(1), Days.RECEIVED.minusDays(1)),
                new ExpiredLotReceived(Items.MEDICINE, MEDICINE_NUMBER, Receipts.delivery(1), Days.LONG_PAST),
                new LotNumberDifferedInCase(Items.MEDICINE, MEDICINE_NUMBER, List.of(new LotNumber("b2401-7"))),
                new ShortDatedLotReceived(
                        Items.MEDICINE, MEDICINE_NUMBER, Receipts.delivery(1), Days.RECEIVED.plusDays(100), 100, 180),
                new ShortDatedLotShipped(
                        Items.MEDICINE, MEDICINE_NUMBER, Movements.SHIPMENT, Days.SHIPPED.plusDays(60), 60, 90),
                new ShipmentOverridden(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.SHIPMENT,
                        List.of("R-S10", "R-S11"),
                        Movements.OVERRIDE.value()),
                new SupplierLotNumberRecorded(Items.MEDICINE, MEDICINE_NUMBER, SUPPLIER_NUMBER),
                new DeliveryInspected(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        "Two cartons dented, contents sound",
                        "CoA 2026-0117"),
                new LotExpiryChanged(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        ExpiryChange.EXTENSION,
                        Days.PRINTED_EXPIRY,
                        Days.EXTENDED_EXPIRY,
                        STABILITY,
                        "Study ST-88"),
                new LotExpiryConflictRaised(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        Days.PRINTED_EXPIRY,
                        Days.EXTENDED_EXPIRY),
                new LotExpiryConflictSettled(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        Days.PRINTED_EXPIRY,
                        STABILITY,
                        "Answer of the vendor of 2026-03-05"),
                new LotExpiryApproaching(Items.MEDICINE, MEDICINE_NUMBER, Days.PRINTED_EXPIRY, 28),
                new LotExpired(Items.MEDICINE, MEDICINE_NUMBER, Days.PRINTED_EXPIRY));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new CreateLot(Items.MEDICINE, MEDICINE_NUMBER, Locations.MAIN, Receipts.VENDOR, MEDICINE_PROFILE),
                new AmendLot(Items.MEDICINE, MEDICINE_NUMBER, MEDICINE_PROFILE),
                new RecordSupplierLotNumber(
                        Items.MEDICINE, MEDICINE_NUMBER, SUPPLIER_NUMBER, new Reason("Printed on the pallet")),
                new InspectDelivery(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        "Two cartons dented, contents sound",
                        "CoA 2026-0117",
                        new Reason("Inspection of incoming goods")),
                new ChangeLotExpiry(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        ExpiryChange.EXTENSION,
                        Days.EXTENDED_EXPIRY,
                        STABILITY,
                        "Study ST-88",
                        STUDY),
                new SettleExpiryConflict(
                        Items.MEDICINE,
                        MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        Days.PRINTED_EXPIRY,
                        STABILITY,
                        "Answer of the vendor of 2026-03-05",
                        new Reason("The second label was wrong")),
                new AnnounceExpiry(Items.MEDICINE, MEDICINE_NUMBER, Days.PRINTED_EXPIRY.minusDays(28)));
    }
}

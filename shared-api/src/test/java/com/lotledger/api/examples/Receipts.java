package com.lotledger.api.examples;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AbandonPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptAbandoned;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineRemoved;
import com.lotledger.api.receipt.PurchaseReceiptEvent.SupplierLotNumberNoted;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.util.List;

/** A delivery of 2 boxes of medicine into two bins, 5 packs of gloves with a generated lot, and 7.5 packs of gauze. */
public final class Receipts {

    public static final ReceiptId RECEIPT = new ReceiptId("DN-4711");
    public static final String DOCUMENT_NUMBER = "PR-MAIN-100000";
    public static final VendorCode VENDOR = new VendorCode("ACME");
    public static final String VENDOR_NAME = "Acme Pharma GmbH";
    public static final String PURCHASE_ORDER = "PO-2026-118";

    private static final AssignmentId FIRST = new AssignmentId("1-1");

    private Receipts() {}

    /** A line of the receipt as a lot remembers it. */
    public static Delivery delivery(int line) {
        return new Delivery(
                RECEIPT, line, DOCUMENT_NUMBER, VENDOR, VENDOR_NAME, PURCHASE_ORDER, Locations.MAIN, Days.RECEIVED);
    }

    public static OpenPurchaseReceipt open() {
        return recordDelivery().opening();
    }

    public static PurchaseReceiptOpened opened() {
        return new PurchaseReceiptOpened(
                RECEIPT,
                VENDOR,
                VENDOR_NAME,
                PURCHASE_ORDER,
                "4711",
                Locations.MAIN,
                Days.RECEIVED,
                Users.RECEIVER.value(),
                "Two pallets");
    }

    public static ReceiptLineAdded medicineLineAdded() {
        return new ReceiptLineAdded(
                RECEIPT,
                1,
                Items.MEDICINE,
                "Amoxicillin 500 mg, 20 capsules",
                Quantity.of(2),
                Items.BOX,
                ConversionFactor.of("20"),
                Items.PACK,
                Quantity.of(10),
                true,
                true,
                Bins.SHELF,
                false,
                true);
    }

    public static QuantityAssignedToBin medicineAssigned() {
        return new QuantityAssignedToBin(
                RECEIPT,
                FIRST,
                1,
                Items.MEDICINE,
                Bins.SHELF,
                Locations.MAIN,
                Quantity.of("1.5"),
                Items.BOX,
                Quantity.of(30),
                Lots.MEDICINE_NUMBER,
                Lots.MEDICINE_PROFILE);
    }

    public static PurchaseReceiptPosted posted() {
        return new PurchaseReceiptPosted(
                RECEIPT, DOCUMENT_NUMBER, Locations.MAIN, VENDOR, Days.RECEIVED, postedLots(), warnings());
    }

    /** The answer to posting. */
    public static PostedReceipt postedReceipt() {
        return new PostedReceipt(RECEIPT, DOCUMENT_NUMBER, postedLots(), warnings());
    }

    /** The whole delivery at once. */
    public static RecordDelivery recordDelivery() {
        return new RecordDelivery(
                RECEIPT,
                VENDOR,
                VENDOR_NAME,
                PURCHASE_ORDER,
                "4711",
                Locations.MAIN,
                Days.RECEIVED,
                Users.RECEIVER.value(),
                "Two pallets",
                List.of(medicineLine(), glovesLine(), gauzeLine()));
    }

    /** 2 of 10 ordered boxes, one and a half here and a half there. */
    public static DeliveryLine medicineLine() {
        return new DeliveryLine(
                1,
                Items.MEDICINE,
                Quantity.of(2),
                Items.BOX,
                Quantity.of(10),
                false,
                true,
                List.of(
                        new DeliveryAssignment(
                                Bins.SHELF,
                                Quantity.of("1.5"),
                                Lots.MEDICINE_NUMBER,
                                Lots.MEDICINE_PROFILE,
                                Lots.SUPPLIER_NUMBER),
                        new DeliveryAssignment(
                                Bins.OTHER_SHELF, Quantity.of("0.5"), Lots.MEDICINE_NUMBER, null, null)));
    }

    /** 5 packs; the lot number is to be generated. */
    public static DeliveryLine glovesLine() {
        LotProfile made = new LotProfile(Days.MADE, null, null, null, null);
        return new DeliveryLine(
                2,
                Items.GLOVES,
                Quantity.of(5),
                Items.PACK,
                null,
                false,
                false,
                List.of(new DeliveryAssignment(Bins.SHELF, Quantity.of(5), null, made, null)));
    }

    /** 7.5 packs without lots. */
    public static DeliveryLine gauzeLine() {
        return new DeliveryLine(
                3,
                Items.GAUZE,
                Quantity.of("7.5"),
                null,
                null,
                false,
                false,
                List.of(new DeliveryAssignment(Bins.SHELF, Quantity.of("7.5"), null, null, null)));
    }

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                opened(),
                medicineLineAdded(),
                new ReceiptLineRemoved(RECEIPT, 4),
                medicineAssigned(),
                new SupplierLotNumberNoted(RECEIPT, FIRST, Lots.SUPPLIER_NUMBER),
                new QuantityUnassignedFromBin(
                        RECEIPT,
                        FIRST,
                        1,
                        Items.MEDICINE,
                        Bins.SHELF,
                        Locations.MAIN,
                        Quantity.of(30),
                        Lots.MEDICINE_NUMBER),
                posted(),
                new PurchaseReceiptAbandoned(RECEIPT));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                open(),
                new AddReceiptLine(RECEIPT, 1, Items.MEDICINE, Quantity.of(2), Items.BOX, Quantity.of(10), false, true),
                new RemoveReceiptLine(RECEIPT, 4),
                new AssignQuantityToBin(
                        RECEIPT,
                        FIRST,
                        1,
                        Bins.SHELF,
                        Quantity.of("1.5"),
                        Lots.MEDICINE_NUMBER,
                        Lots.MEDICINE_PROFILE,
                        Lots.SUPPLIER_NUMBER),
                new UnassignQuantityFromBin(RECEIPT, FIRST),
                new PostPurchaseReceipt(RECEIPT),
                new AbandonPurchaseReceipt(RECEIPT, new Reason("Opened for the wrong vendor")),
                recordDelivery());
    }

    private static List<PostedLot> postedLots() {
        return List.of(
                new PostedLot(1, Items.MEDICINE, Lots.MEDICINE_NUMBER, false, Days.PRINTED_EXPIRY, Quantity.of(40)),
                new PostedLot(2, Items.GLOVES, Lots.GLOVES_NUMBER, true, Days.TWO_YEARS_AFTER_MADE, Quantity.of(5)));
    }

    private static List<Warning> warnings() {
        return List.of(
                new Warning("R-D15", "lines[0].assignments[0].lot.purchasedOn", "the lot was bought on 2026-03-01"));
    }
}

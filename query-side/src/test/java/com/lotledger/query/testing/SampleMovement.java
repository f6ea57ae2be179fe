package com.lotledger.query.testing;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.StockMoved;
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
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One movement or verdict as the event of a lot, put together change by change. */
public final class SampleMovement {

    public static final StockStatus ON_HOLD = new StockStatus(QualityStatus.ON_HOLD, QualityStatus.RELEASED);

    private final MovementKind kind;
    private final String movement;
    private final ItemCode item;
    private final LotNumber lot;
    private final List<StockChange> changes = new ArrayList<>();
    private final List<PostedDelivery> deliveries = new ArrayList<>();
    private final List<ShippedQuantity> shipped = new ArrayList<>();
    private LocalDate date = LocalDate.of(2026, 4, 10);
    private @Nullable String documentNumber;
    private @Nullable Quantity quantity;
    private @Nullable Customer customer;
    private @Nullable String order;
    private @Nullable LotNumber otherLot;
    private @Nullable WriteOffCause cause;
    private @Nullable String witness;

    private SampleMovement(MovementKind kind, String movement, String item, String lot) {
        this.kind = kind;
        this.movement = movement;
        this.item = new ItemCode(item);
        this.lot = new LotNumber(lot);
    }

    public static SampleMovement of(MovementKind kind, String movement, String item, String lot) {
        return new SampleMovement(kind, movement, item, lot);
    }

    public SampleMovement on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    public SampleMovement document(String number, String typedQuantity) {
        documentNumber = number;
        quantity = Quantity.of(typedQuantity);
        return this;
    }

    public SampleMovement customer(String code, @Nullable String name) {
        customer = new Customer(new CustomerCode(code), name, name == null ? null : name + "@example.org");
        order = "ORDER-" + movement;
        return this;
    }

    public SampleMovement otherLot(String number) {
        otherLot = new LotNumber(number);
        return this;
    }

    public SampleMovement destroyedBefore(String seenBy) {
        cause = WriteOffCause.DESTROYED;
        witness = seenBy;
        return this;
    }

    /** A changed quantity of line 1 of a receipt at the location MAIN. */
    public SampleMovement change(String receipt, String bin, StockStatus status, String signedQuantity) {
        return change(receipt, 1, bin, "MAIN", status, signedQuantity);
    }

    public SampleMovement change(
            String receipt, int line, String bin, String location, StockStatus status, String signedQuantity) {
        changes.add(new StockChange(
                new DeliveryId(new ReceiptId(receipt), line),
                new BinCode(bin),
                new LocationCode(location),
                status,
                SignedQuantity.of(signedQuantity)));
        return this;
    }

    /** Line 1 of a receipt as a delivery that comes along; line 0 for stock that was in no lot. */
    public SampleMovement delivery(String receipt, int line) {
        deliveries.add(new PostedDelivery(
                new Delivery(
                        new ReceiptId(receipt),
                        line,
                        "1" + receipt,
                        new VendorCode("V-1"),
                        "Vendor",
                        null,
                        new LocationCode("MAIN"),
                        LocalDate.of(2026, 3, 31)),
                "ann",
                null,
                null));
        return this;
    }

    public SampleMovement stillWith(String customerCode, String receipt, String amount) {
        shipped.add(new ShippedQuantity(
                new CustomerCode(customerCode), new DeliveryId(new ReceiptId(receipt), 1), Quantity.of(amount)));
        return this;
    }

    public StockMoved event() {
        MovementDocument told = document();
        boolean in = changes.stream()
                        .map(StockChange::quantity)
                        .reduce(SignedQuantity.ZERO, SignedQuantity::plus)
                        .amount()
                        .signum()
                > 0;
        return switch (kind) {
            case TRANSFER -> new LotEvent.StockTransferred(item, lot, told, changes);
            case SHIPMENT -> new LotEvent.StockShipped(item, lot, told, changes);
            case CUSTOMER_RETURN -> new LotEvent.StockReturnedByCustomer(item, lot, told, changes);
            case VENDOR_RETURN -> new LotEvent.StockReturnedToVendor(item, lot, told, changes);
            case ADJUSTMENT -> new LotEvent.StockAdjusted(item, lot, told, changes);
            case WRITE_OFF -> new LotEvent.StockWrittenOff(item, lot, told, changes);
            case LOT_CORRECTION ->
                in
                        ? new LotEvent.StockMovedFromOtherLot(item, lot, told, deliveries, changes)
                        : new LotEvent.StockMovedToOtherLot(item, lot, told, changes);
            case UNTRACKED_STOCK -> new LotEvent.UntrackedStockTakenIn(item, lot, told, deliveries.getFirst(), changes);
            case RELEASE -> new LotEvent.StockReleased(item, lot, told, changes);
            case REJECTION -> new LotEvent.StockRejected(item, lot, told, changes);
            case QUARANTINE -> new LotEvent.StockQuarantined(item, lot, told, changes);
            case HOLD -> new LotEvent.StockHeld(item, lot, told, changes);
            case HOLD_LIFTED -> new LotEvent.HoldLifted(item, lot, told, changes);
            case RECALL -> new LotEvent.StockRecalled(item, lot, told, changes);
            case RECALL_LIFTED -> new LotEvent.RecallLifted(item, lot, told, changes);
            case LOT_MERGE, LOT_RENUMBERING ->
                in
                        ? new LotEvent.LotTookOver(
                                item, lot, told, otherLot == null ? lot : otherLot, deliveries, shipped, changes)
                        : new LotEvent.LotReplaced(item, lot, told, changes);
            case PURCHASE_RECEIPT -> throw new IllegalArgumentException("a receipt is a delivery");
        };
    }

    public MovementDocument document() {
        return new MovementDocument(
                new MovementId(movement),
                kind,
                date,
                documentNumber == null ? movement : documentNumber,
                quantity,
                new Measure("PACK"),
                ConversionFactor.ONE,
                new Measure("PACK"),
                null,
                null,
                null,
                null,
                customer,
                kind == MovementKind.VENDOR_RETURN ? new VendorCode("V-1") : null,
                order,
                otherLot,
                kind == MovementKind.ADJUSTMENT ? AdjustmentDirection.DOWN : null,
                cause,
                witness,
                new ReasonCode("BECAUSE"),
                null,
                null);
    }
}

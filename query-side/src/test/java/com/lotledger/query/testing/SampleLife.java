package com.lotledger.query.testing;

import static com.lotledger.api.movement.StockStatus.QUARANTINED;
import static com.lotledger.api.movement.StockStatus.REJECTED;
import static com.lotledger.api.movement.StockStatus.RELEASED;

import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that can happen to a lot, once and in a row, as events. Two deliveries of L-1; moved, judged, shipped, returned,
 * adjusted and written off; corrected with L-2; renumbered to L-3, into which the duplicate L-4 is merged.
 */
public final class SampleLife {

    private final String item;
    private final String receipt;

    private SampleLife(String item, String receipt) {
        this.item = item;
        this.receipt = receipt;
    }

    /** Of an item and two receipts whose names begin so. */
    public static SampleLife of(String item, String receipt) {
        return new SampleLife(item, receipt);
    }

    public List<Object> events() {
        List<Object> events = new ArrayList<>();
        events.addAll(SampleDelivery.of(first())
                .lot(1, item, "B-1", "100", "L-1", "2027-05-01")
                .events());
        events.addAll(SampleDelivery.of(second(), "MAIN", LocalDate.of(2026, 4, 2), "V-1")
                .lot(1, item, "B-2", "50", "L-1", "2027-05-01")
                .lot(1, item, "B-1", "20", "L-2", "2027-06-01")
                .lot(1, item, "B-1", "5", "L-4", "2027-05-01")
                .untracked(2, item, "B-1", "8")
                .events(Set.of(new LotId(new ItemCode(item), new LotNumber("L-1")))));
        events.addAll(judged());
        events.addAll(moved());
        events.addAll(expiring());
        events.addAll(renamed());
        return events;
    }

    private List<Object> judged() {
        return List.of(
                lot(MovementKind.QUARANTINE, "J-1", "L-1")
                        .change(second(), "B-2", RELEASED, "-50")
                        .change(second(), "B-2", QUARANTINED, "50")
                        .event(),
                lot(MovementKind.RELEASE, "J-2", "L-1")
                        .change(second(), "B-2", QUARANTINED, "-40")
                        .change(second(), "B-2", RELEASED, "40")
                        .event(),
                lot(MovementKind.REJECTION, "J-3", "L-1")
                        .change(second(), "B-2", QUARANTINED, "-6")
                        .change(second(), "B-2", REJECTED, "6")
                        .event(),
                lot(MovementKind.HOLD, "J-4", "L-1")
                        .change(first(), "B-1", RELEASED, "-10")
                        .change(first(), "B-1", SampleMovement.ON_HOLD, "10")
                        .event(),
                lot(MovementKind.HOLD_LIFTED, "J-5", "L-1")
                        .change(first(), "B-1", SampleMovement.ON_HOLD, "-3")
                        .change(first(), "B-1", RELEASED, "3")
                        .event());
    }

    private List<Object> moved() {
        return List.of(
                lot(MovementKind.TRANSFER, "M-1", "L-1")
                        .document("T-1", "25")
                        .change(first(), "B-1", RELEASED, "-25")
                        .change(first(), "S/1.2", RELEASED, "25")
                        .event(),
                lot(MovementKind.SHIPMENT, "M-2", "L-1")
                        .document("SHIP-1", "78")
                        .on("2026-04-12")
                        .customer("C-1", "Clinic")
                        .change(first(), "B-1", RELEASED, "-68")
                        .change(second(), "B-2", RELEASED, "-10")
                        .event(),
                lot(MovementKind.SHIPMENT, "M-3", "L-1")
                        .document("SHIP-2", "4")
                        .on("2026-04-13")
                        .customer("C-2", "Pharmacy")
                        .change(second(), "B-2", RELEASED, "-4")
                        .event(),
                lot(MovementKind.CUSTOMER_RETURN, "M-4", "L-1")
                        .document("BACK-1", "2")
                        .customer("C-1", null)
                        .change(first(), "B-1", QUARANTINED, "2")
                        .event(),
                lot(MovementKind.VENDOR_RETURN, "M-5", "L-1")
                        .change(second(), "B-2", REJECTED, "-6")
                        .event(),
                lot(MovementKind.ADJUSTMENT, "M-6", "L-1")
                        .change(first(), "S/1.2", RELEASED, "-1")
                        .event(),
                lot(MovementKind.WRITE_OFF, "M-7", "L-1")
                        .destroyedBefore("bob")
                        .change(second(), "B-2", QUARANTINED, "-1")
                        .event(),
                lot(MovementKind.LOT_CORRECTION, "M-8", "L-1")
                        .otherLot("L-2")
                        .change(first(), "S/1.2", RELEASED, "-4")
                        .event(),
                lot(MovementKind.LOT_CORRECTION, "M-8", "L-2")
                        .otherLot("L-1")
                        .delivery(first(), 1)
                        .change(first(), "S/1.2", RELEASED, "4")
                        .event(),
                new UntrackedStockMovedToLot(
                        new ItemCode(item),
                        lot(MovementKind.UNTRACKED_STOCK, "M-9", "L-1").document(),
                        new LotNumber("L-1"),
                        new BinCode("B-1"),
                        new LocationCode("MAIN"),
                        Quantity.of("3")),
                lot(MovementKind.UNTRACKED_STOCK, "M-9", "L-1")
                        .delivery(receipt + "M-9", 0)
                        .change(receipt + "M-9", 0, "B-1", "MAIN", QUARANTINED, "3")
                        .event());
    }

    private List<Object> expiring() {
        ItemCode code = new ItemCode(item);
        LotNumber number = new LotNumber("L-1");
        DeliveryId told = new DeliveryId(new ReceiptId(second()), 1);
        LocalDate expires = LocalDate.of(2027, 5, 1);
        return List.of(
                new LotEvent.SupplierLotNumberRecorded(code, number, new LotNumber("SUP-77")),
                new LotEvent.DeliveryInspected(code, number, told, "dented", "COA-5"),
                new LotEvent.LotExpiryConflictRaised(code, number, told, expires, LocalDate.of(2027, 8, 1)),
                new LotEvent.LotExpiryApproaching(code, number, expires, 90),
                new LotEvent.LotExpiryConflictSettled(
                        code, number, told, LocalDate.of(2027, 8, 1), new ReasonCode("LABEL"), "MAIL-1"),
                new LotEvent.LotExpiryChanged(
                        code,
                        number,
                        LotEvent.ExpiryChange.CONFLICT_SETTLED,
                        expires,
                        LocalDate.of(2027, 8, 1),
                        new ReasonCode("LABEL"),
                        "MAIL-1"),
                lot(MovementKind.TRANSFER, "M-10", "L-1")
                        .change(first(), "S/1.2", RELEASED, "-2")
                        .change(first(), "B-9", RELEASED, "2")
                        .event(),
                new LotEvent.LotExpired(code, number, LocalDate.of(2027, 8, 1)));
    }

    /** L-1 goes on as L-3 with everything it holds; L-4 goes into L-3. */
    private List<Object> renamed() {
        List<Object> events = new ArrayList<>();
        events.add(lot(MovementKind.LOT_RENUMBERING, "N-1", "L-1")
                .otherLot("L-3")
                .change(first(), "B-1", SampleMovement.ON_HOLD, "-7")
                .change(first(), "B-1", QUARANTINED, "-2")
                .change(first(), "S/1.2", RELEASED, "-18")
                .change(first(), "B-9", RELEASED, "-2")
                .change(second(), "B-2", RELEASED, "-26")
                .change(second(), "B-2", QUARANTINED, "-3")
                .change(receipt + "M-9", 0, "B-1", "MAIN", QUARANTINED, "-3")
                .event());
        events.add(new LotEvent.LotCreated(
                new ItemCode(item),
                new LotNumber("L-3"),
                LotEvent.Origin.BY_HAND,
                new VendorCode("V-1"),
                "Vendor",
                new LotProfile(
                        null, LocalDate.of(2026, 3, 31), new ExpiryPolicy.ByDate(), LocalDate.of(2027, 8, 1), null)));
        events.add(lot(MovementKind.LOT_RENUMBERING, "N-1", "L-3")
                .otherLot("L-1")
                .delivery(first(), 1)
                .delivery(second(), 1)
                .delivery(receipt + "M-9", 0)
                .stillWith("C-1", first(), "66")
                .stillWith("C-1", second(), "10")
                .stillWith("C-2", second(), "4")
                .change(first(), "B-1", SampleMovement.ON_HOLD, "7")
                .change(first(), "B-1", QUARANTINED, "2")
                .change(first(), "S/1.2", RELEASED, "18")
                .change(first(), "B-9", RELEASED, "2")
                .change(second(), "B-2", RELEASED, "26")
                .change(second(), "B-2", QUARANTINED, "3")
                .change(receipt + "M-9", 0, "B-1", "MAIN", QUARANTINED, "3")
                .event());
        events.add(lot(MovementKind.CUSTOMER_RETURN, "M-11", "L-3")
                .customer("C-1", null)
                .change(first(), "B-1", QUARANTINED, "6")
                .event());
        events.add(lot(MovementKind.LOT_MERGE, "N-2", "L-4")
                .otherLot("L-3")
                .change(second(), "B-1", RELEASED, "-5")
                .event());
        events.add(lot(MovementKind.LOT_MERGE, "N-2", "L-3")
                .otherLot("L-4")
                .delivery(second(), 1)
                .change(second(), "B-1", RELEASED, "5")
                .event());
        return events;
    }

    private SampleMovement lot(MovementKind kind, String movement, String number) {
        return SampleMovement.of(kind, receipt + movement, item, number);
    }

    private String first() {
        return receipt + "1";
    }

    private String second() {
        return receipt + "2";
    }
}

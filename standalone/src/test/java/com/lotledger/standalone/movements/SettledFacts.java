package com.lotledger.standalone.movements;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts that say all of themselves: each movement names its delivery and status, and there is plenty for all of them. */
final class SettledFacts {

    private static final int DELIVERIES_OF_A_LOT = 2;
    private static final int MOVEMENTS = 240;
    private static final Reason REASON = new Reason("Counted");
    private static final ReasonCode CODE = new ReasonCode("COUNT");

    private final MovementSite site;
    private final LocalDate today;

    SettledFacts(MovementSite site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    List<Object> deliveries() {
        List<Object> facts = new ArrayList<>();
        for (int lot = 0; lot < MovementSite.LOTS; lot++) {
            for (int delivery = 0; delivery < DELIVERIES_OF_A_LOT; delivery++) {
                facts.add(delivery(lot, delivery));
            }
        }
        return facts;
    }

    List<Object> movements() {
        List<Object> facts = new ArrayList<>();
        for (int number = 0; number < MOVEMENTS; number++) {
            facts.add(movement(number));
        }
        return facts;
    }

    private RecordDelivery delivery(int lot, int delivery) {
        Quantity plenty = Quantity.of(10_000);
        return new RecordDelivery(
                receipt(lot, delivery),
                MovementSite.VENDOR,
                null,
                null,
                null,
                MovementSite.LOCATION,
                today.minusDays(30L - delivery),
                null,
                null,
                List.of(new DeliveryLine(
                        1,
                        site.item(0),
                        plenty,
                        null,
                        null,
                        false,
                        false,
                        List.of(new DeliveryAssignment(
                                site.bin(0), plenty, MovementSite.lot(lot), LotProfile.UNTOLD, null)))));
    }

    private Object movement(int number) {
        int lot = number % MovementSite.LOTS;
        DeliveryId delivery = new DeliveryId(receipt(lot, number / MovementSite.LOTS % DELIVERIES_OF_A_LOT), 1);
        MovementId name = new MovementId(site.name() + "-" + number);
        Quantity quantity = Quantity.of(1 + number % 7);
        LocalDate movedOn = today.minusDays(number % 20);
        return switch (number / (MovementSite.LOTS * DELIVERIES_OF_A_LOT) % 4) {
            case 0 ->
                new TransferStock(
                        name,
                        site.item(0),
                        MovementSite.lot(lot),
                        quantity,
                        null,
                        site.bin(0),
                        site.bin(1),
                        delivery,
                        QualityStatus.RELEASED,
                        movedOn,
                        null);
            case 1 ->
                new ShipStock(
                        name,
                        site.item(0),
                        MovementSite.lot(lot),
                        quantity,
                        null,
                        site.bin(0),
                        delivery,
                        new Customer(new CustomerCode("C-1"), null, null),
                        null,
                        movedOn,
                        null,
                        null);
            case 2 ->
                new AdjustStock(
                        name,
                        site.item(0),
                        MovementSite.lot(lot),
                        quantity,
                        null,
                        site.bin(0),
                        number % 2 == 0 ? AdjustmentDirection.UP : AdjustmentDirection.DOWN,
                        delivery,
                        QualityStatus.RELEASED,
                        movedOn,
                        null,
                        CODE,
                        REASON);
            default ->
                new HoldStock(
                        name, site.item(0), MovementSite.lot(lot), delivery, site.bin(0), quantity, null, CODE, REASON);
        };
    }

    private ReceiptId receipt(int lot, int delivery) {
        return new ReceiptId(site.name() + "-R" + lot + "-" + delivery);
    }
}

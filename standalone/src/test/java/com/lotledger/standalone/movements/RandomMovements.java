package com.lotledger.standalone.movements;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What one busy hand might do next: deliveries, movements and verdicts about the same few lots and bins, many of them impossible. */
final class RandomMovements {

    private static final Reason REASON = new Reason("Drawn by lot");
    private static final ReasonCode CODE = new ReasonCode("RANDOM");
    private static final int LATEST_DAYS = 20;

    private final String name;
    private final SplittableRandom random;
    private final LocalDate today;
    private final MovementSite site;
    private int made;

    RandomMovements(String name, long seed, LocalDate today, MovementSite site) {
        this.name = name;
        this.random = new SplittableRandom(seed);
        this.today = today;
        this.site = site;
    }

    Object next() {
        made++;
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> delivery();
            case 3, 4 ->
                new TransferStock(
                        movement(), item(), lot(), quantity(), null, bin(), bin(), null, null, recently(), null);
            case 5, 6 ->
                new ShipStock(
                        movement(),
                        item(),
                        lot(),
                        quantity(),
                        null,
                        bin(),
                        null,
                        new Customer(customer(), null, null),
                        null,
                        recently(),
                        null,
                        null);
            case 7 ->
                new ReturnStockFromCustomer(
                        movement(), item(), lot(), quantity(), null, bin(), customer(), null, recently(), null, REASON);
            case 8 ->
                new ReturnStockToVendor(
                        movement(), item(), lot(), quantity(), null, bin(), null, null, recently(), null, REASON);
            case 9 ->
                new AdjustStock(
                        movement(),
                        item(),
                        lot(),
                        quantity(),
                        null,
                        bin(),
                        random.nextBoolean() ? AdjustmentDirection.UP : AdjustmentDirection.DOWN,
                        null,
                        null,
                        recently(),
                        null,
                        CODE,
                        REASON);
            case 10 ->
                new WriteOffStock(
                        movement(),
                        item(),
                        lot(),
                        quantity(),
                        null,
                        bin(),
                        WriteOffCause.DAMAGE,
                        null,
                        null,
                        null,
                        recently(),
                        null,
                        REASON);
            case 11 ->
                new MoveStockToLot(
                        movement(),
                        item(),
                        lot(),
                        lot(),
                        quantity(),
                        null,
                        bin(),
                        null,
                        null,
                        recently(),
                        null,
                        REASON);
            case 12 -> new HoldStock(movement(), item(), lot(), null, bin(), quantity(), null, CODE, REASON);
            case 13 -> new LiftHold(movement(), item(), lot(), null, null, null, null, CODE, REASON);
            case 14 -> new QuarantineStock(movement(), item(), lot(), null, bin(), quantity(), null, CODE, REASON);
            default ->
                random.nextBoolean()
                        ? new ReleaseStock(movement(), item(), lot(), null, null, null, null, CODE, REASON)
                        : new RejectStock(movement(), item(), lot(), null, null, quantity(), null, CODE, REASON);
        };
    }

    private RecordDelivery delivery() {
        List<DeliveryLine> lines = new ArrayList<>();
        for (int line = 1; line <= random.nextInt(1, 4); line++) {
            Quantity quantity = quantity();
            lines.add(new DeliveryLine(
                    line,
                    item(),
                    quantity,
                    null,
                    null,
                    false,
                    false,
                    List.of(new DeliveryAssignment(bin(), quantity, lot(), LotProfile.UNTOLD, null))));
        }
        return new RecordDelivery(
                new ReceiptId(name + "-R" + made),
                MovementSite.VENDOR,
                null,
                null,
                null,
                MovementSite.LOCATION,
                recently(),
                null,
                null,
                lines);
    }

    private MovementId movement() {
        return new MovementId(name + "-M" + made);
    }

    private ItemCode item() {
        return site.item(random.nextInt(MovementSite.ITEMS));
    }

    private LotNumber lot() {
        return MovementSite.lot(random.nextInt(MovementSite.LOTS));
    }

    private BinCode bin() {
        return site.bin(random.nextInt(MovementSite.BINS));
    }

    private CustomerCode customer() {
        return new CustomerCode("C-" + random.nextInt(3));
    }

    private Quantity quantity() {
        return Quantity.of(random.nextInt(1, 40));
    }

    private LocalDate recently() {
        return today.minusDays(random.nextInt(LATEST_DAYS));
    }
}

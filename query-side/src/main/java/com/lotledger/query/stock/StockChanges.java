package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to the stock, added up: what drafts assign and posting takes back leaves only a mark. */
final class StockChanges {

    private final Map<LotId, LotChange> lots = new LinkedHashMap<>();
    private final Map<BinKey, BinChange> bins = new HashMap<>();
    private final Map<CellKey, CellChange> cells = new HashMap<>();
    private final Map<CustomerKey, CustomerChange> customers = new LinkedHashMap<>();
    private final List<SupplierLotNumberRecorded> supplierNumbers = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<LotExpiryTable.Change> expiries = new ArrayList<>();

    Map<LotId, LotChange> lots() {
        return lots;
    }

    Map<BinKey, BinChange> bins() {
        return bins;
    }

    Map<CellKey, CellChange> cells() {
        return cells;
    }

    Map<CustomerKey, CustomerChange> customers() {
        return customers;
    }

    List<SupplierLotNumberRecorded> supplierNumbers() {
        return supplierNumbers;
    }

    List<Movement> movements() {
        return movements;
    }

    List<LotExpiryTable.Change> expiries() {
        return expiries;
    }

    /** Whether a movement can be written only when its lot, which is older than the batch, has been. */
    boolean waitsForItsLot(Movement movement) {
        return waitsForItsLot(movement.place());
    }

    /** Whether what lies there can be written only when its lot, which is older than the batch, has been. */
    boolean waitsForItsLot(BinKey place) {
        return !place.lotNumber().equals(BinKey.UNTRACKED) && waitsFor(place.lot());
    }

    /** Whether a part of a lot's stock can be written only when the lot, which is older than the batch, has been. */
    boolean waitsForItsLot(CellKey cell) {
        return waitsFor(cell.lot());
    }

    private boolean waitsFor(LotId id) {
        LotChange lot = lots.get(id);
        return lot != null && lot.creation() == null;
    }

    void add(RecordedEvent recorded) {
        switch (recorded.payload()) {
            case LotEvent event -> add(event, recorded);
            case PurchaseReceiptEvent event -> add(event, recorded);
            case ItemEvent event -> add(event, recorded);
            case RecallEvent ignoredStockless -> {}
            default ->
                throw new IllegalArgumentException(
                        "stock is not made of " + recorded.payload().getClass().getSimpleName());
        }
    }

    private void add(LotEvent event, RecordedEvent recorded) {
        switch (event) {
            case LotEvent.LotCreated created -> lot(created).create(created, recorded);
            case LotEvent.LotAmended amended -> {
                lot(amended).amend(amended.profile(), recorded);
                expire(amended, amended.profile().expiresOn(), recorded);
            }
            case LotEvent.LotReceived received -> ReceivedStock.add(received, recorded, this);
            case LotEvent.StockMoved moved -> new MovedStock(moved, recorded, this).add();
            case SupplierLotNumberRecorded named -> {
                touched(named, recorded);
                supplierNumbers.add(named);
            }
            case LotEvent.DeliveryInspected inspected ->
                touched(inspected, recorded)
                        .say(
                                inspected.delivery(),
                                new DeliveryWord(
                                        new DeliveryWord.Inspection(inspected.condition(), inspected.certificate()),
                                        null,
                                        Mark.of(recorded)));
            case LotEvent.LotExpiryConflictRaised raised ->
                touched(raised, recorded)
                        .say(
                                raised.delivery(),
                                new DeliveryWord(null, new DeliveryWord.Expiry(raised.told()), Mark.of(recorded)));
            case LotEvent.LotExpiryConflictSettled settled ->
                touched(settled, recorded)
                        .say(
                                settled.delivery(),
                                new DeliveryWord(null, new DeliveryWord.Expiry(null), Mark.of(recorded)));
            case LotEvent.LotExpiryChanged changed -> {
                touched(changed, recorded).changeExpiry(changed.expiresOn());
                expire(changed, changed.expiresOn(), recorded);
            }
            case LotEvent.LotExpiryApproaching told -> touched(told, recorded).announceApproaching(told.expiresOn());
            case LotEvent.LotExpired told -> touched(told, recorded).announceExpired(told.expiresOn());
            case LotEvent.LotPurchaseDateDiffered ignoredWarning -> {}
            case LotEvent.ExpiredLotReceived ignoredWarning -> {}
            case LotEvent.LotNumberDifferedInCase ignoredWarning -> {}
            case LotEvent.ShortDatedLotReceived ignoredWarning -> {}
            case LotEvent.ShortDatedLotShipped ignoredWarning -> {}
            case LotEvent.ShipmentOverridden ignoredNote -> {}
        }
    }

    private void add(PurchaseReceiptEvent event, RecordedEvent recorded) {
        switch (event) {
            case QuantityAssignedToBin assigned ->
                change(
                        BinKey.of(assigned.item(), assigned.lotNumber(), assigned.bin(), assigned.location()),
                        BinChange.assigned(assigned.stockQuantity().amount(), Mark.of(recorded)));
            case QuantityUnassignedFromBin unassigned ->
                change(
                        BinKey.of(unassigned.item(), unassigned.lotNumber(), unassigned.bin(), unassigned.location()),
                        BinChange.assigned(unassigned.stockQuantity().amount().negate(), Mark.of(recorded)));
            case PurchaseReceiptEvent.PurchaseReceiptOpened ignoredStockless -> {}
            case PurchaseReceiptEvent.ReceiptLineAdded ignoredStockless -> {}
            case PurchaseReceiptEvent.ReceiptLineRemoved ignoredStockless -> {}
            case PurchaseReceiptEvent.SupplierLotNumberNoted ignoredStockless -> {}
            case PurchaseReceiptEvent.PurchaseReceiptPosted ignoredStockless -> {}
            case PurchaseReceiptEvent.PurchaseReceiptAbandoned ignoredStockless -> {}
        }
    }

    private void add(ItemEvent event, RecordedEvent recorded) {
        switch (event) {
            case ItemEvent.UntrackedStockReceived received -> ReceivedStock.add(received, recorded, this);
            case ItemEvent.UntrackedStockMovedToLot moved -> MovedStock.takeUntracked(moved, recorded, this);
            case ItemEvent.ItemDefined ignoredStockless -> {}
            case ItemEvent.ItemDescribed ignoredStockless -> {}
            case ItemEvent.ItemInventoryTypeChanged ignoredStockless -> {}
            case ItemEvent.ItemStockMeasureChanged ignoredStockless -> {}
            case ItemEvent.LotTrackingEnabled ignoredStockless -> {}
            case ItemEvent.LotTrackingDisabled ignoredStockless -> {}
            case ItemEvent.AutoLotNumbersEnabled ignoredStockless -> {}
            case ItemEvent.AutoLotNumbersDisabled ignoredStockless -> {}
            case ItemEvent.ItemExpiryPolicyChanged ignoredStockless -> {}
            case ItemEvent.PurchaseMeasureSet ignoredStockless -> {}
            case ItemEvent.PurchaseMeasureRemoved ignoredStockless -> {}
            case ItemEvent.DefaultPurchaseMeasureChosen ignoredStockless -> {}
            case ItemEvent.PurchaseMeasureFirstUsed ignoredStockless -> {}
            case ItemEvent.PutAwayBinChosen ignoredStockless -> {}
            case ItemEvent.ItemDiscontinued ignoredStockless -> {}
            case ItemEvent.ItemReinstated ignoredStockless -> {}
            case ItemEvent.ItemShelfLifeChanged ignoredStockless -> {}
            case ItemEvent.GtinAssigned ignoredStockless -> {}
        }
    }

    LotChange touched(LotEvent event, RecordedEvent recorded) {
        LotChange lot = lot(event);
        lot.touch(recorded);
        return lot;
    }

    void add(Movement movement) {
        movements.add(movement);
    }

    void change(BinKey place, BinChange change) {
        bins.merge(place, change, BinChange::plus);
    }

    void change(CellKey cell, CellChange change) {
        cells.merge(cell, change, CellChange::plus);
    }

    void change(CustomerKey key, CustomerChange change) {
        customers.merge(key, change, CustomerChange::plus);
    }

    private void expire(LotEvent event, @Nullable LocalDate date, RecordedEvent recorded) {
        expiries.add(new LotExpiryTable.Change(new LotId(event.item(), event.lotNumber()), date, recorded));
    }

    private LotChange lot(LotEvent event) {
        return lots.computeIfAbsent(new LotId(event.item(), event.lotNumber()), LotChange::new);
    }
}

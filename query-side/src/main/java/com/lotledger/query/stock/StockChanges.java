package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
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
    private final List<Movement> movements = new ArrayList<>();

    Map<LotId, LotChange> lots() {
        return lots;
    }

    Map<BinKey, BinChange> bins() {
        return bins;
    }

    List<Movement> movements() {
        return movements;
    }

    /** Whether a movement can be written only when its lot, which is older than the batch, has been. */
    boolean waitsForItsLot(Movement movement) {
        return waitsForItsLot(movement.place());
    }

    /** Whether what lies there can be written only when its lot, which is older than the batch, has been. */
    boolean waitsForItsLot(BinKey place) {
        if (place.lotNumber().equals(BinKey.UNTRACKED)) {
            return false;
        }
        LotChange lot = lots.get(place.lot());
        return lot != null && lot.creation() == null;
    }

    void add(RecordedEvent recorded) {
        switch (recorded.payload()) {
            case LotEvent event -> add(event, recorded);
            case PurchaseReceiptEvent event -> add(event, recorded);
            case ItemEvent event -> add(event, recorded);
            default ->
                throw new IllegalArgumentException(
                        "stock is not made of " + recorded.payload().getClass().getSimpleName());
        }
    }

    private void add(LotEvent event, RecordedEvent recorded) {
        switch (event) {
            case LotEvent.LotCreated created -> lot(created).create(created, recorded);
            case LotEvent.LotAmended amended -> lot(amended).amend(amended.profile(), recorded);
            case LotReceived received -> receive(received, recorded);
            case LotEvent.LotPurchaseDateDiffered ignoredWarning -> {}
            case LotEvent.ExpiredLotReceived ignoredWarning -> {}
            case LotEvent.LotNumberDifferedInCase ignoredWarning -> {}
            case LotEvent.ShortDatedLotReceived ignoredWarning -> {}
            case LotEvent.ShortDatedLotShipped ignoredWarning -> {}
            case LotEvent.ShipmentOverridden ignoredNote -> {}
            case LotEvent.SupplierLotNumberRecorded ignoredYet -> {}
            case LotEvent.DeliveryInspected ignoredYet -> {}
            case LotEvent.LotExpiryChanged ignoredYet -> {}
            case LotEvent.LotExpiryConflictRaised ignoredYet -> {}
            case LotEvent.LotExpiryConflictSettled ignoredYet -> {}
            case LotEvent.LotExpiryApproaching ignoredYet -> {}
            case LotEvent.LotExpired ignoredYet -> {}
            case LotEvent.StockMoved ignoredYet -> {}
        }
    }

    private void add(PurchaseReceiptEvent event, RecordedEvent recorded) {
        switch (event) {
            case QuantityAssignedToBin assigned ->
                change(
                        place(
                                assigned.item(),
                                assigned.lotNumber(),
                                assigned.bin().value(),
                                assigned.location().value()),
                        new BinChange(BigDecimal.ZERO, assigned.stockQuantity().amount(), Mark.of(recorded)));
            case QuantityUnassignedFromBin unassigned ->
                change(
                        place(
                                unassigned.item(),
                                unassigned.lotNumber(),
                                unassigned.bin().value(),
                                unassigned.location().value()),
                        new BinChange(
                                BigDecimal.ZERO,
                                unassigned.stockQuantity().amount().negate(),
                                Mark.of(recorded)));
            case PurchaseReceiptEvent.PurchaseReceiptOpened ignoredStockless -> {}
            case PurchaseReceiptEvent.ReceiptLineAdded ignoredStockless -> {}
            case PurchaseReceiptEvent.ReceiptLineRemoved ignoredStockless -> {}
            case PurchaseReceiptEvent.PurchaseReceiptPosted ignoredStockless -> {}
            case PurchaseReceiptEvent.PurchaseReceiptAbandoned ignoredStockless -> {}
        }
    }

    private void add(ItemEvent event, RecordedEvent recorded) {
        switch (event) {
            case UntrackedStockReceived received -> receive(received, recorded);
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
            case ItemEvent.UntrackedStockMovedToLot ignoredYet -> {}
        }
    }

    private void receive(LotReceived received, RecordedEvent recorded) {
        List<Movement> portions = receive(
                recorded,
                received.item(),
                received.lotNumber(),
                received.delivery(),
                received.portions(),
                received.measure(),
                received.stockMeasure());
        lot(received).receive(received.stockMeasure().value(), portions, recorded);
    }

    private void receive(UntrackedStockReceived received, RecordedEvent recorded) {
        receive(
                recorded,
                received.item(),
                null,
                received.delivery(),
                received.portions(),
                received.measure(),
                received.stockMeasure());
    }

    private List<Movement> receive(
            RecordedEvent recorded,
            ItemCode item,
            @Nullable LotNumber lotNumber,
            Delivery delivery,
            List<ReceivedPortion> portions,
            Measure measure,
            Measure stockMeasure) {
        List<Movement> received = new ArrayList<>(portions.size());
        for (ReceivedPortion portion : portions) {
            BinKey place = place(
                    item, lotNumber, portion.bin().value(), portion.location().value());
            Movement movement =
                    new Movement(recorded, received.size(), place, delivery, portion, measure, stockMeasure);
            received.add(movement);
            movements.add(movement);
            BigDecimal quantity = portion.stockQuantity().amount();
            Mark mark = Mark.of(recorded);
            // The draft assigned a quantity whose number was still to be generated under no lot.
            BinKey assigned = portion.lotGenerated() ? place.withoutLot() : place;
            change(assigned, new BinChange(BigDecimal.ZERO, quantity.negate(), mark));
            change(place, new BinChange(quantity, BigDecimal.ZERO, mark));
        }
        return received;
    }

    private LotChange lot(LotEvent event) {
        return lots.computeIfAbsent(new LotId(event.item(), event.lotNumber()), LotChange::new);
    }

    private void change(BinKey place, BinChange change) {
        bins.merge(place, change, BinChange::plus);
    }

    private static BinKey place(ItemCode item, @Nullable LotNumber lotNumber, String bin, String location) {
        return new BinKey(item.value(), lotNumber == null ? BinKey.UNTRACKED : lotNumber.value(), bin, location);
    }
}

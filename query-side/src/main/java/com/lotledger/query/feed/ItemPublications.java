package com.lotledger.query.feed;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.published.Portion;
import com.lotledger.api.published.Publication;
import com.lotledger.api.published.StockPublication;
import org.jspecify.annotations.Nullable;

/** What is published of the events of items: stock that belongs to no lot, but not how items are set up. */
final class ItemPublications {

    private ItemPublications() {}

    static @Nullable Publication of(ItemEvent event) {
        return switch (event) {
            case ItemEvent.UntrackedStockReceived received ->
                new StockPublication.UntrackedReceived(
                        received.item(),
                        Parts.source(received.delivery()),
                        received.stockMeasure(),
                        Parts.portions(received.portions()));
            case ItemEvent.UntrackedStockMovedToLot moved ->
                new StockPublication.UntrackedMovedToLot(
                        moved.item(),
                        moved.lotNumber(),
                        Parts.movement(moved.document()),
                        new Portion(moved.bin(), moved.location(), moved.stockQuantity()));
            case ItemEvent.ItemDefined setup -> null;
            case ItemEvent.ItemDescribed setup -> null;
            case ItemEvent.ItemInventoryTypeChanged setup -> null;
            case ItemEvent.ItemStockMeasureChanged setup -> null;
            case ItemEvent.LotTrackingEnabled setup -> null;
            case ItemEvent.LotTrackingDisabled setup -> null;
            case ItemEvent.AutoLotNumbersEnabled setup -> null;
            case ItemEvent.AutoLotNumbersDisabled setup -> null;
            case ItemEvent.ItemExpiryPolicyChanged setup -> null;
            case ItemEvent.PurchaseMeasureSet setup -> null;
            case ItemEvent.PurchaseMeasureRemoved setup -> null;
            case ItemEvent.DefaultPurchaseMeasureChosen setup -> null;
            case ItemEvent.PurchaseMeasureFirstUsed setup -> null;
            case ItemEvent.PutAwayBinChosen setup -> null;
            case ItemEvent.ItemDiscontinued setup -> null;
            case ItemEvent.ItemReinstated setup -> null;
            case ItemEvent.ItemShelfLifeChanged setup -> null;
            case ItemEvent.GtinAssigned setup -> null;
        };
    }
}

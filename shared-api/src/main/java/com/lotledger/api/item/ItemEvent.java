package com.lotledger.api.item;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to an item. */
public sealed interface ItemEvent {

    /** The item it happened to. */
    ItemCode item();

    /** An item was added, with every default resolved. */
    @Revision("1")
    record ItemDefined(
            ItemCode item,
            String description,
            InventoryType inventoryType,
            Measure stockMeasure,
            int stockDecimals,
            boolean lotTracking,
            boolean autoLotNumbers,
            ExpiryPolicy expiryPolicy,
            List<PurchaseMeasure> purchaseMeasures)
            implements ItemEvent {
        public ItemDefined {
            purchaseMeasures = List.copyOf(purchaseMeasures);
        }
    }

    /** The description changed. */
    @Revision("1")
    record ItemDescribed(ItemCode item, String description) implements ItemEvent {}

    /** A serialized item became auto-serialized, or the other way round (R-A08). */
    @Revision("1")
    record ItemInventoryTypeChanged(ItemCode item, InventoryType inventoryType) implements ItemEvent {}

    /** The stock measure changed before any transaction (R-A11). */
    @Revision("1")
    record ItemStockMeasureChanged(ItemCode item, Measure stockMeasure, int stockDecimals) implements ItemEvent {}

    /** Every quantity received from now on carries a lot number (R-A02); stock in hand stays untracked (R-A10). */
    @Revision("1")
    record LotTrackingEnabled(ItemCode item) implements ItemEvent {}

    /** Quantities are received without lots from now on; generated numbers end with it (R-A04). */
    @Revision("1")
    record LotTrackingDisabled(ItemCode item) implements ItemEvent {}

    /** Missing lot numbers are generated from now on (R-D05). */
    @Revision("1")
    record AutoLotNumbersEnabled(ItemCode item) implements ItemEvent {}

    /** Lot numbers are typed or chosen from now on (R-A05). */
    @Revision("1")
    record AutoLotNumbersDisabled(ItemCode item) implements ItemEvent {}

    /** New lots expire differently from now on. */
    @Revision("1")
    record ItemExpiryPolicyChanged(ItemCode item, ExpiryPolicy expiryPolicy) implements ItemEvent {}

    /** The item can be bought in this measure, with this factor, from now on. */
    @Revision("1")
    record PurchaseMeasureSet(ItemCode item, PurchaseMeasure purchaseMeasure) implements ItemEvent {}

    /** The item is no longer bought in this measure. */
    @Revision("1")
    record PurchaseMeasureRemoved(ItemCode item, Measure measure) implements ItemEvent {}

    /** New receipt lines start with this measure. */
    @Revision("1")
    record DefaultPurchaseMeasureChosen(ItemCode item, Measure measure) implements ItemEvent {}

    /** A document used the measure for the first time; its factor is frozen (R-L05), and so is the stock measure (R-A11). */
    @Revision("1")
    record PurchaseMeasureFirstUsed(ItemCode item, Measure measure, ConversionFactor factor, ReceiptId receipt)
            implements ItemEvent {}

    /** Goods of the item go to this bin at the location; to none when null (R-C02). */
    @Revision("1")
    record PutAwayBinChosen(
            ItemCode item, LocationCode location, @Nullable BinCode bin) implements ItemEvent {}

    /** New receipt lines of the item need a confirmation from now on (R-F16). */
    @Revision("1")
    record ItemDiscontinued(ItemCode item) implements ItemEvent {}

    /** The item is in use again. */
    @Revision("1")
    record ItemReinstated(ItemCode item) implements ItemEvent {}

    /** A posted receipt brought stock that belongs to no lot (R-A07, R-A10). */
    @Revision("1")
    record UntrackedStockReceived(
            ItemCode item,
            Delivery delivery,
            Measure measure,
            ConversionFactor factor,
            Measure stockMeasure,
            List<ReceivedPortion> portions)
            implements ItemEvent {
        public UntrackedStockReceived {
            portions = List.copyOf(portions);
        }
    }

    /** Less untracked stock lies in a bin, because some of it came into a lot (R-S16). */
    @Revision("1")
    record UntrackedStockMovedToLot(
            ItemCode item,
            MovementDocument document,
            LotNumber lotNumber,
            BinCode bin,
            LocationCode location,
            Quantity stockQuantity)
            implements ItemEvent {}

    /** How long the item's lots must still be good changed, and when subscribers hear that one expires (R-S21, R-S22). */
    @Revision("1")
    record ItemShelfLifeChanged(ItemCode item, ShelfLife shelfLife) implements ItemEvent {}

    /**
     * The unit of stock carries this GTIN from now on; none when null.
     *
     * @param others warning: items that carried it too at that time (R-V02)
     */
    @Revision("1")
    record GtinAssigned(ItemCode item, @Nullable Gtin gtin, List<ItemCode> others) implements ItemEvent {
        public GtinAssigned {
            others = List.copyOf(others);
        }
    }
}

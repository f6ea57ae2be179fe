package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of an item.
 *
 * @param definition what it was defined as, to tell a repeated definition from another one
 * @param description present description
 * @param inventoryType whether and how stock is kept
 * @param lotTracking every received quantity needs a lot
 * @param autoLotNumbers missing lot numbers are generated
 * @param expiryPolicy how new lots expire
 * @param measures units it is counted and bought in
 * @param putAwayBins where its goods go, by location (R-C02)
 * @param discontinued new receipt lines need a confirmation (R-F16)
 * @param shelfLife how long its lots must still be good (R-S21, R-S22)
 * @param untracked stock that belongs to no lot, by bin (R-A10)
 */
public record ItemState(
        ItemDefined definition,
        String description,
        InventoryType inventoryType,
        boolean lotTracking,
        boolean autoLotNumbers,
        ExpiryPolicy expiryPolicy,
        ItemMeasures measures,
        Map<LocationCode, BinCode> putAwayBins,
        boolean discontinued,
        ShelfLife shelfLife,
        UntrackedStock untracked) {

    public ItemState {
        putAwayBins = Map.copyOf(putAwayBins);
    }

    public ItemCode item() {
        return definition.item();
    }

    /** The state after one more event. */
    public static ItemState evolve(@Nullable ItemState state, ItemEvent event) {
        return event instanceof ItemDefined defined
                ? defined(defined)
                : Objects.requireNonNull(state, "an item's history starts with its definition")
                        .after(event);
    }

    private static ItemState defined(ItemDefined event) {
        return new ItemState(
                event,
                event.description(),
                event.inventoryType(),
                event.lotTracking(),
                event.autoLotNumbers(),
                event.expiryPolicy(),
                ItemMeasures.of(event.stockMeasure(), event.stockDecimals(), event.purchaseMeasures()),
                Map.of(),
                false,
                ShelfLife.NONE,
                UntrackedStock.NONE);
    }

    private ItemState after(ItemEvent event) {
        return switch (event) {
            case ItemDefined defined -> defined(defined);
            case ItemEvent.ItemDescribed described -> describedAs(described.description());
            case ItemEvent.ItemInventoryTypeChanged changed -> of(changed.inventoryType());
            case ItemEvent.ItemStockMeasureChanged changed ->
                counted(measures.withStockMeasure(changed.stockMeasure(), changed.stockDecimals()));
            case ItemEvent.LotTrackingEnabled ignored -> tracked(true, autoLotNumbers);
            case ItemEvent.LotTrackingDisabled ignored -> tracked(false, false);
            case ItemEvent.AutoLotNumbersEnabled ignored -> tracked(lotTracking, true);
            case ItemEvent.AutoLotNumbersDisabled ignored -> tracked(lotTracking, false);
            case ItemEvent.ItemExpiryPolicyChanged changed -> expiring(changed.expiryPolicy());
            case ItemEvent.PurchaseMeasureSet set -> counted(measures.with(set.purchaseMeasure()));
            case ItemEvent.PurchaseMeasureRemoved removed -> counted(measures.without(removed.measure()));
            case ItemEvent.DefaultPurchaseMeasureChosen chosen -> counted(measures.startingWith(chosen.measure()));
            case ItemEvent.PurchaseMeasureFirstUsed used -> counted(measures.using(used.measure(), used.factor()));
            case ItemEvent.PutAwayBinChosen chosen -> putAway(chosen.location(), chosen.bin());
            case ItemEvent.ItemDiscontinued ignored -> discontinued(true);
            case ItemEvent.ItemReinstated ignored -> discontinued(false);
            case ItemEvent.UntrackedStockReceived received ->
                counted(measures.using(received.measure(), received.factor()))
                        .untracked(untracked.received(received.portions()));
            case ItemEvent.UntrackedStockMovedToLot moved ->
                untracked(untracked.without(moved.bin(), moved.location(), moved.stockQuantity()));
            case ItemEvent.ItemShelfLifeChanged changed -> goodFor(changed.shelfLife());
        };
    }

    private ItemState describedAs(String text) {
        return new ItemState(
                definition,
                text,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState of(InventoryType type) {
        return new ItemState(
                definition,
                description,
                type,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState tracked(boolean byLot, boolean generated) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                byLot,
                generated,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState expiring(ExpiryPolicy policy) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                policy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState counted(ItemMeasures changed) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                changed,
                putAwayBins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState putAway(LocationCode location, @Nullable BinCode bin) {
        Map<LocationCode, BinCode> bins = new HashMap<>(putAwayBins);
        if (bin == null) {
            bins.remove(location);
        } else {
            bins.put(location, bin);
        }
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                bins,
                discontinued,
                shelfLife,
                untracked);
    }

    private ItemState discontinued(boolean outOfUse) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                outOfUse,
                shelfLife,
                untracked);
    }

    private ItemState goodFor(ShelfLife changed) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                changed,
                untracked);
    }

    private ItemState untracked(UntrackedStock changed) {
        return new ItemState(
                definition,
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                changed);
    }
}

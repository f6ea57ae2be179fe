package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
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
 * @param gtin what its unit of stock carries (R-V02)
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
        @Nullable Gtin gtin,
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
                null,
                UntrackedStock.NONE);
    }

    private ItemState after(ItemEvent event) {
        return switch (event) {
            case ItemDefined defined -> defined(defined);
            case ItemEvent.ItemDescribed described ->
                change().description(described.description()).done();
            case ItemEvent.ItemInventoryTypeChanged changed ->
                change().inventoryType(changed.inventoryType()).done();
            case ItemEvent.ItemStockMeasureChanged changed ->
                change().measures(measures.withStockMeasure(changed.stockMeasure(), changed.stockDecimals()))
                        .done();
            case ItemEvent.LotTrackingEnabled ignored ->
                change().tracked(true, autoLotNumbers).done();
            case ItemEvent.LotTrackingDisabled ignored ->
                change().tracked(false, false).done();
            case ItemEvent.AutoLotNumbersEnabled ignored ->
                change().tracked(lotTracking, true).done();
            case ItemEvent.AutoLotNumbersDisabled ignored ->
                change().tracked(lotTracking, false).done();
            case ItemEvent.ItemExpiryPolicyChanged changed ->
                change().expiryPolicy(changed.expiryPolicy()).done();
            case ItemEvent.PurchaseMeasureSet set ->
                change().measures(measures.with(set.purchaseMeasure())).done();
            case ItemEvent.PurchaseMeasureRemoved removed ->
                change().measures(measures.without(removed.measure())).done();
            case ItemEvent.DefaultPurchaseMeasureChosen chosen ->
                change().measures(measures.startingWith(chosen.measure())).done();
            case ItemEvent.PurchaseMeasureFirstUsed used ->
                change().measures(measures.using(used.measure(), used.factor())).done();
            case ItemEvent.PutAwayBinChosen chosen ->
                change().putAwayBin(chosen.location(), chosen.bin()).done();
            case ItemEvent.ItemDiscontinued ignored ->
                change().discontinued(true).done();
            case ItemEvent.ItemReinstated ignored ->
                change().discontinued(false).done();
            case ItemEvent.UntrackedStockReceived received ->
                change().measures(measures.using(received.measure(), received.factor()))
                        .untracked(untracked.received(received.portions()))
                        .done();
            case ItemEvent.UntrackedStockMovedToLot moved ->
                change().untracked(untracked.without(moved.bin(), moved.location(), moved.stockQuantity()))
                        .done();
            case ItemEvent.ItemShelfLifeChanged changed ->
                change().shelfLife(changed.shelfLife()).done();
            case ItemEvent.GtinAssigned assigned ->
                change().gtin(assigned.gtin()).done();
        };
    }

    private ItemStateChange change() {
        return new ItemStateChange(this);
    }
}

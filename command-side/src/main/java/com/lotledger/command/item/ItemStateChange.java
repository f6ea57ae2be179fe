package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.LocationCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says only what of an item's state changes; the rest stays. */
final class ItemStateChange {

    private final ItemState before;
    private Map<LocationCode, BinCode> putAwayBins;
    private String description;
    private InventoryType inventoryType;
    private boolean lotTracking;
    private boolean autoLotNumbers;
    private ExpiryPolicy expiryPolicy;
    private ItemMeasures measures;
    private boolean discontinued;
    private ShelfLife shelfLife;
    private @Nullable Gtin gtin;
    private UntrackedStock untracked;

    ItemStateChange(ItemState before) {
        this.before = before;
        this.putAwayBins = before.putAwayBins();
        this.description = before.description();
        this.inventoryType = before.inventoryType();
        this.lotTracking = before.lotTracking();
        this.autoLotNumbers = before.autoLotNumbers();
        this.expiryPolicy = before.expiryPolicy();
        this.measures = before.measures();
        this.discontinued = before.discontinued();
        this.shelfLife = before.shelfLife();
        this.gtin = before.gtin();
        this.untracked = before.untracked();
    }

    ItemStateChange description(String changed) {
        description = changed;
        return this;
    }

    ItemStateChange inventoryType(InventoryType changed) {
        inventoryType = changed;
        return this;
    }

    ItemStateChange tracked(boolean byLot, boolean generated) {
        lotTracking = byLot;
        autoLotNumbers = generated;
        return this;
    }

    ItemStateChange expiryPolicy(ExpiryPolicy changed) {
        expiryPolicy = changed;
        return this;
    }

    ItemStateChange measures(ItemMeasures changed) {
        measures = changed;
        return this;
    }

    ItemStateChange putAwayBin(LocationCode location, @Nullable BinCode bin) {
        Map<LocationCode, BinCode> changed = new HashMap<>(putAwayBins);
        if (bin == null) {
            changed.remove(location);
        } else {
            changed.put(location, bin);
        }
        putAwayBins = changed;
        return this;
    }

    ItemStateChange discontinued(boolean outOfUse) {
        discontinued = outOfUse;
        return this;
    }

    ItemStateChange shelfLife(ShelfLife changed) {
        shelfLife = changed;
        return this;
    }

    ItemStateChange gtin(@Nullable Gtin changed) {
        gtin = changed;
        return this;
    }

    ItemStateChange untracked(UntrackedStock changed) {
        untracked = changed;
        return this;
    }

    ItemState done() {
        return new ItemState(
                before.definition(),
                description,
                inventoryType,
                lotTracking,
                autoLotNumbers,
                expiryPolicy,
                measures,
                putAwayBins,
                discontinued,
                shelfLife,
                gtin,
                untracked);
    }
}

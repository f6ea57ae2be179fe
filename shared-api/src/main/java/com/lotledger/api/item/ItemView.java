package com.lotledger.api.item;

import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item.
 *
 * @param item its code
 * @param description what it is called
 * @param inventoryType whether and how stock of it is kept
 * @param stockMeasure unit in which stock is kept
 * @param stockDecimals most decimals typed in the stock measure
 * @param lotTracking whether every received quantity needs a lot
 * @param autoLotNumbers whether missing lot numbers are generated
 * @param expiryPolicy how new lots expire unless told otherwise
 * @param shelfLife how long its lots must still be good, and when their expiry is announced (R-S21, R-S22, R-S23)
 * @param purchaseMeasures other units in which it is bought, by code
 * @param defaultPurchaseMeasure what a new receipt line starts with; may be the stock measure (R-L03)
 * @param putAwayBins where its goods go, by location (R-C02)
 * @param discontinued whether new receipt lines need a confirmation (R-F16)
 * @param gtin what its unit of stock carries
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record ItemView(
        ItemCode item,
        String description,
        InventoryType inventoryType,
        Measure stockMeasure,
        int stockDecimals,
        boolean lotTracking,
        boolean autoLotNumbers,
        ExpiryPolicy expiryPolicy,
        ShelfLife shelfLife,
        List<PurchaseMeasureView> purchaseMeasures,
        Measure defaultPurchaseMeasure,
        List<PutAwayBinView> putAwayBins,
        boolean discontinued,
        @Nullable Gtin gtin,
        long position,
        Instant recordedAt) {
    public ItemView {
        purchaseMeasures = List.copyOf(purchaseMeasures);
        putAwayBins = List.copyOf(putAwayBins);
    }
}

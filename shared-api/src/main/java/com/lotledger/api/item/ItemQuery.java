package com.lotledger.api.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import org.jspecify.annotations.Nullable;

/** What can be asked about items. */
public sealed interface ItemQuery {

    /**
     * Items by code. Answers an {@link ItemPage}.
     *
     * @param item only codes that begin so
     * @param inventoryType only items of this type
     * @param lotTracking only items with, or only items without, lot tracking
     * @param discontinued only items out of use, or only items in use (R-F16)
     * @param gtin only items that carry this GTIN
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindItems(
            @Nullable String item,
            @Nullable InventoryType inventoryType,
            @Nullable Boolean lotTracking,
            @Nullable Boolean discontinued,
            @Nullable Gtin gtin,
            int limit,
            @Nullable String cursor)
            implements ItemQuery {
        public FindItems {
            new Violations().text("item", item, 40).refuseIfAny();
        }
    }

    /** One item. Answers an {@link ItemView}, or nothing when there is none. */
    record GetItem(ItemCode item) implements ItemQuery {}
}

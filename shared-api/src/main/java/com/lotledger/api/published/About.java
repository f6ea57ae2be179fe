package com.lotledger.api.published;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something an event is about, by which subscribers choose.
 *
 * @param item the item; null where none is concerned
 * @param lotNumber the lot of the item; null where it has none
 * @param location where it happened; null where it happened at no location
 */
public record About(
        @Nullable ItemCode item,
        @Nullable LotNumber lotNumber,
        @Nullable LocationCode location) {}

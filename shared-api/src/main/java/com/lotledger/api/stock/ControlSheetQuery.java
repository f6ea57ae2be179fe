package com.lotledger.api.stock;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** What can be asked for counting stock. */
public sealed interface ControlSheetQuery {

    /**
     * The inventory control sheet: what should lie in which bin, lot by lot. Answers a {@link ControlSheetPage}.
     *
     * @param location only what counts at this location
     * @param bin only this bin
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ReadControlSheet(
            @Nullable LocationCode location,
            @Nullable BinCode bin,
            int limit,
            @Nullable String cursor) implements ControlSheetQuery {}
}

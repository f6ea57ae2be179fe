package com.lotledger.api.stock;

import com.lotledger.api.value.SignedQuantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer got of a lot, in the stock measure.
 *
 * @param shipped went to them
 * @param returned came back
 * @param withCustomer they still have
 * @param firstShippedOn business date of the first shipment; null when only returns are known
 * @param lastShippedOn business date of the last one
 */
public record ShippedView(
        SignedQuantity shipped,
        SignedQuantity returned,
        SignedQuantity withCustomer,
        @Nullable LocalDate firstShippedOn,
        @Nullable LocalDate lastShippedOn) {}

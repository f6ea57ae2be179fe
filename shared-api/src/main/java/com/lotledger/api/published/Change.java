package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * By how much one part of a lot's stock changed. Whoever adds up the changes has the quantities of bins and statuses.
 *
 * @param receipt the receipt that once brought the quantity, or the movement that took it into the lot
 * @param line line of that receipt; 0 of a movement
 * @param bin where it lies
 * @param location where that bin counts
 * @param status what quality says of it
 * @param statusBefore what it goes back to when it is on hold or recalled
 * @param quantity in the stock measure; below zero when taken away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        ReceiptId receipt,
        int line,
        BinCode bin,
        LocationCode location,
        QualityStatus status,
        @Nullable QualityStatus statusBefore,
        SignedQuantity quantity) {}

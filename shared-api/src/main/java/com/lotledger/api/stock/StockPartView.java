package com.lotledger.api.stock;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.SignedQuantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of one delivery of a lot lies in one bin with one status, and what brought it there last.
 *
 * @param item item of the lot
 * @param description what the item is
 * @param lotNumber number of the lot
 * @param delivery which delivery of it
 * @param receivedOn business date of the delivery
 * @param expiresOn last good day of the lot; null for never
 * @param bin the bin
 * @param location where the bin counts
 * @param status what quality says of it
 * @param before the status it goes back to when it is no longer stopped
 * @param quantity in the stock measure
 * @param stockMeasure measure of the quantity
 * @param changedAt when it last became more or less
 * @param cause what added to it last; null when that was too many movements of the delivery ago
 */
public record StockPartView(
        ItemCode item,
        @Nullable String description,
        LotNumber lotNumber,
        DeliveryId delivery,
        LocalDate receivedOn,
        @Nullable LocalDate expiresOn,
        BinCode bin,
        LocationCode location,
        QualityStatus status,
        @Nullable QualityStatus before,
        SignedQuantity quantity,
        @Nullable Measure stockMeasure,
        Instant changedAt,
        @Nullable Cause cause) {

    /**
     * What brought stock to where it lies, with the status it has.
     *
     * @param kind what sort of movement
     * @param documentNumber number of its paper
     * @param reasonCode the reason as a code
     * @param reason the reason in words
     * @param actor who recorded it
     * @param recordedAt when
     */
    public record Cause(
            MovementKind kind,
            String documentNumber,
            @Nullable ReasonCode reasonCode,
            @Nullable String reason,
            String actor,
            Instant recordedAt) {}
}

package com.lotledger.api.stock;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which stock to take, in the order to take it, and what was passed over.
 *
 * @param item the item
 * @param stockMeasure measure of all quantities
 * @param asked what was asked for
 * @param proposed what the picks make up
 * @param missing what they do not cover
 * @param picks at most 500
 * @param skipped what would have come first but may not leave, or lies behind and may not leave either; at most 100
 */
public record AllocationProposal(
        ItemCode item,
        Measure stockMeasure,
        SignedQuantity asked,
        SignedQuantity proposed,
        SignedQuantity missing,
        List<Pick> picks,
        List<Skipped> skipped) {
    public AllocationProposal {
        picks = List.copyOf(picks);
        skipped = List.copyOf(skipped);
    }

    /**
     * A part of a lot's stock.
     *
     * @param lotNumber the lot
     * @param delivery the delivery it belongs to
     * @param receivedOn when that came
     * @param expiresOn last good day; null when it never expires
     * @param daysLeft from the business date to the last good day; null without expiry
     * @param location where it counts
     * @param bin where it lies
     * @param warehousePosition place of the bin on the way through the warehouse
     * @param onHand what lies there
     */
    public record Part(
            LotNumber lotNumber,
            DeliveryId delivery,
            LocalDate receivedOn,
            @Nullable LocalDate expiresOn,
            @Nullable Long daysLeft,
            LocationCode location,
            BinCode bin,
            @Nullable Integer warehousePosition,
            SignedQuantity onHand) {}

    /**
     * Take this.
     *
     * @param part where from
     * @param quantity how much of it
     * @param shortDated whether fewer days are left than the item asks for, which is warned about (R-S22)
     */
    public record Pick(Part part, SignedQuantity quantity, boolean shortDated) {}

    /**
     * Do not take this.
     *
     * @param part what it is
     * @param status what quality says of it
     * @param because why not, all reasons
     */
    public record Skipped(Part part, QualityStatus status, List<Why> because) {
        public Skipped {
            because = List.copyOf(because);
        }
    }

    /** Why stock may not leave. */
    public enum Why {
        /** It is not released (R-S10). */
        NOT_RELEASED,
        /** Its expiry date has passed (R-S11). */
        EXPIRED,
        /** Fewer days are left than the item demands (R-S22). */
        SHORT_DATED
    }
}

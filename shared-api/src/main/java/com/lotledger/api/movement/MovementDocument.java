package com.lotledger.api.movement;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A movement as it was told. What does not belong to its kind is null.
 *
 * @param movement its name
 * @param kind what sort of movement
 * @param movedOn business date
 * @param documentNumber number of the paper it stands on; its name when there was none
 * @param quantity as typed, in {@code measure}; null for all of it
 * @param measure measure of the document
 * @param factor stock measures in one {@code measure}
 * @param stockMeasure measure of the item's stock
 * @param bin where it was taken from, or put when it came in
 * @param toBin where a transfer put it
 * @param delivery the delivery it named; null where the oldest went first
 * @param status the status it named
 * @param customer who it was shipped to or came back from
 * @param vendor who it was returned to, or who once delivered stock that was in no lot
 * @param order number of the customer's order
 * @param otherLot the other lot of a movement between two lots
 * @param direction of an adjustment
 * @param cause of a write-off
 * @param witness who saw the destruction
 * @param reasonCode the reason as a code; the reason's text travels with the event (Provenance.REASON)
 * @param override why quality let it leave although a rule forbids it (R-S12)
 * @param recall the case that stopped what it moved, or set it free
 */
public record MovementDocument(
        MovementId movement,
        MovementKind kind,
        LocalDate movedOn,
        String documentNumber,
        @Nullable Quantity quantity,
        Measure measure,
        ConversionFactor factor,
        Measure stockMeasure,
        @Nullable BinCode bin,
        @Nullable BinCode toBin,
        @Nullable DeliveryId delivery,
        @Nullable QualityStatus status,
        @Nullable Customer customer,
        @Nullable VendorCode vendor,
        @Nullable String order,
        @Nullable LotNumber otherLot,
        @Nullable AdjustmentDirection direction,
        @Nullable WriteOffCause cause,
        @Nullable String witness,
        @Nullable ReasonCode reasonCode,
        @Nullable String override,
        @Nullable RecallId recall) {

    /** The same as the other lot of the two keeps it: for that one, {@code lot} is the other. */
    public MovementDocument asOtherOf(LotNumber lot) {
        return new MovementDocument(
                movement,
                kind,
                movedOn,
                documentNumber,
                quantity,
                measure,
                factor,
                stockMeasure,
                bin,
                toBin,
                delivery,
                status,
                customer,
                vendor,
                order,
                lot,
                direction,
                cause,
                witness,
                reasonCode,
                override,
                recall);
    }
}

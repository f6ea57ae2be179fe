package com.lotledger.api.lot;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lot's history: a quantity that a document moved into or out of one bin, or from one status into another.
 *
 * @param lotNumber the number under which it stood
 * @param sequence 1 for the first movement under that number, and so on in the order of creation (R-R05)
 * @param kind what sort of document moved it
 * @param movement name of the movement; null for a purchase receipt
 * @param documentNumber number of the document
 * @param receipt with {@code line}: the delivery that the quantity belongs to
 * @param line number of the receipt's line
 * @param documentDate business date of the document
 * @param documentQuantity as typed, in {@code documentMeasure} (R-L12)
 * @param documentMeasure measure of the document
 * @param stockQuantity the same in {@code stockMeasure}, negative when it left (R-L12)
 * @param stockMeasure measure of the item's stock
 * @param runningTotal sum of the movements under that number up to this one
 * @param bin where it went or lay
 * @param location where that counts
 * @param status what quality said of it
 * @param statusBefore what it goes back to when it is no longer stopped
 * @param vendor who delivered it or got it back
 * @param customer who it was shipped to or came back from
 * @param customerName the customer's name as it was told then
 * @param order number of the customer's order
 * @param otherLot the lot it went to or came from
 * @param reasonCode the reason as a code
 * @param reason the reason in words
 * @param cause of a write-off
 * @param witness who saw the destruction (R-S14)
 * @param override why quality let it leave although a rule forbids it (R-S12)
 * @param actor who recorded it
 * @param position position of the event
 * @param recordedAt when it was recorded
 */
public record LotMovementView(
        LotNumber lotNumber,
        long sequence,
        MovementKind kind,
        @Nullable MovementId movement,
        String documentNumber,
        ReceiptId receipt,
        int line,
        LocalDate documentDate,
        SignedQuantity documentQuantity,
        Measure documentMeasure,
        SignedQuantity stockQuantity,
        Measure stockMeasure,
        SignedQuantity runningTotal,
        BinCode bin,
        LocationCode location,
        QualityStatus status,
        @Nullable QualityStatus statusBefore,
        @Nullable VendorCode vendor,
        @Nullable CustomerCode customer,
        @Nullable String customerName,
        @Nullable String order,
        @Nullable LotNumber otherLot,
        @Nullable ReasonCode reasonCode,
        @Nullable String reason,
        @Nullable WriteOffCause cause,
        @Nullable String witness,
        @Nullable String override,
        String actor,
        long position,
        Instant recordedAt) {}

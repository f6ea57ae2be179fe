package com.lotledger.api.lot;

import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of a lot, all bins together.
 *
 * @param receipt name of the receipt; of the movement for stock that was in no lot before
 * @param line number of its line; 0 with the name of a movement
 * @param documentNumber number of the posted receipt, or of the movement's paper
 * @param vendor who delivered
 * @param location where it was received
 * @param receivedOn business date of the receipt
 * @param postedBy who posted it and may not release it (R-S08)
 * @param quantity received as this lot, as typed, in {@code measure}; null when it came from another lot
 * @param measure measure of the document
 * @param stockQuantity received as this lot, in the stock measure; 0 when it came from another lot
 * @param quantities what is left of it, by status
 * @param destroyed what of it was destroyed before a witness (R-S14)
 * @param condition what was seen of it
 * @param certificate reference of its certificate
 * @param toldExpiresOn the other expiry date that it told; null when there is no conflict, or when it is settled (R-S20)
 * @param position position of the event that last changed what is said of it
 * @param recordedAt when that was recorded
 */
public record LotDeliveryView(
        ReceiptId receipt,
        int line,
        String documentNumber,
        VendorCode vendor,
        LocationCode location,
        LocalDate receivedOn,
        String postedBy,
        @Nullable SignedQuantity quantity,
        @Nullable Measure measure,
        SignedQuantity stockQuantity,
        StatusQuantities quantities,
        SignedQuantity destroyed,
        @Nullable String condition,
        @Nullable String certificate,
        @Nullable LocalDate toldExpiresOn,
        long position,
        Instant recordedAt) {}

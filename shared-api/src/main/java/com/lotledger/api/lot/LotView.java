package com.lotledger.api.lot;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot as the browser lists it.
 *
 * @param item item of the lot
 * @param lotNumber number of the lot
 * @param origin where the number came from
 * @param vendor who makes or sells it; null when any vendor may deliver it
 * @param vendorName the vendor's name as it was when the lot came to be
 * @param manufacturedOn when it was made
 * @param purchasedOn when it was bought
 * @param expiresOn last good day; null when it never expires
 * @param onHand in stock, in the stock measure
 * @param quantities the same by status
 * @param deliveries how many deliveries its stock came from
 * @param frozen whether its profile is fixed because a document used it (R-D13)
 * @param createdAt when it came to be
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record LotView(
        ItemCode item,
        LotNumber lotNumber,
        LotEvent.Origin origin,
        @Nullable VendorCode vendor,
        @Nullable String vendorName,
        @Nullable LocalDate manufacturedOn,
        @Nullable LocalDate purchasedOn,
        @Nullable LocalDate expiresOn,
        SignedQuantity onHand,
        StatusQuantities quantities,
        int deliveries,
        boolean frozen,
        Instant createdAt,
        long position,
        Instant recordedAt) {}

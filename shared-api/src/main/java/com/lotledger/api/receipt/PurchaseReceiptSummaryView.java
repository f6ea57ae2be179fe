package com.lotledger.api.receipt;

import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A purchase receipt as the browser lists it.
 *
 * @param receipt its name
 * @param status how far it has come
 * @param documentNumber number it got when it was posted (R-F05)
 * @param vendor who delivered
 * @param vendorName the vendor's name as it was then
 * @param purchaseOrder number of the purchase order
 * @param deliveryNote number of the vendor's delivery note
 * @param location where it was received
 * @param receivedOn business date, fixed from the start (R-F06)
 * @param purchaseRepresentative who answers for the purchase
 * @param lines how many lines it has
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record PurchaseReceiptSummaryView(
        ReceiptId receipt,
        PurchaseReceiptStatus status,
        @Nullable String documentNumber,
        VendorCode vendor,
        @Nullable String vendorName,
        @Nullable String purchaseOrder,
        @Nullable String deliveryNote,
        LocationCode location,
        LocalDate receivedOn,
        String purchaseRepresentative,
        int lines,
        long position,
        Instant recordedAt) {}

package com.lotledger.api.receipt;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purchase receipt with everything on it.
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
 * @param notes free text
 * @param lines its lines in the order of their numbers
 * @param warnings what was accepted at posting but should be looked at
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record PurchaseReceiptView(
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
        @Nullable String notes,
        List<ReceiptLineView> lines,
        List<Warning> warnings,
        long position,
        Instant recordedAt) {
    public PurchaseReceiptView {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}

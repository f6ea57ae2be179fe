package com.lotledger.api.lot;

import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of one posted purchase receipt: where received stock came from. A lot received twice stays two deliveries.
 *
 * @param receipt name of the receipt
 * @param line number of its line
 * @param documentNumber number the receipt got when it was posted (R-F05)
 * @param vendor who delivered
 * @param vendorName the vendor's name as it was then
 * @param purchaseOrder number of the purchase order, if there was one
 * @param location where it was received
 * @param receivedOn business date of the receipt
 */
public record Delivery(
        ReceiptId receipt,
        int line,
        String documentNumber,
        VendorCode vendor,
        @Nullable String vendorName,
        @Nullable String purchaseOrder,
        LocationCode location,
        LocalDate receivedOn) {

    /** Its name within a lot. */
    public DeliveryId id() {
        return new DeliveryId(receipt, line);
    }
}

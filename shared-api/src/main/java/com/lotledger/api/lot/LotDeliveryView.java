package com.lotledger.api.lot;

import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one receipt line brought of a lot, all bins together.
 *
 * @param receipt name of the receipt
 * @param line number of its line
 * @param documentNumber number of the posted receipt
 * @param vendor who delivered
 * @param location where it was received
 * @param receivedOn business date of the receipt
 * @param quantity as typed, in {@code measure}
 * @param measure measure of the document
 * @param stockQuantity the same in the stock measure
 * @param position position of the event
 * @param recordedAt when it was recorded
 */
public record LotDeliveryView(
        ReceiptId receipt,
        int line,
        String documentNumber,
        VendorCode vendor,
        LocationCode location,
        LocalDate receivedOn,
        SignedQuantity quantity,
        Measure measure,
        SignedQuantity stockQuantity,
        long position,
        Instant recordedAt) {}

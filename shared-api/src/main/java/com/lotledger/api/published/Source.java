package com.lotledger.api.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where received stock came from.
 *
 * @param receipt name of the receipt
 * @param line number of its line
 * @param documentNumber number the receipt got when it was posted
 * @param vendor who delivered
 * @param purchaseOrder number of the purchase order
 * @param location where it was received
 * @param receivedOn business date of the receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        ReceiptId receipt,
        int line,
        String documentNumber,
        VendorCode vendor,
        @Nullable String purchaseOrder,
        LocationCode location,
        LocalDate receivedOn) {}

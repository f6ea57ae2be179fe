package com.lotledger.api.lot;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a lot's history: a quantity that a document moved into or out of one bin.
 *
 * @param sequence 1 for the lot's first movement, and so on in the order of creation (R-R05)
 * @param kind what sort of document moved it
 * @param documentNumber number of the document
 * @param receipt name of the purchase receipt
 * @param line number of its line
 * @param documentDate business date of the document
 * @param documentQuantity as typed, in {@code documentMeasure} (R-L12)
 * @param documentMeasure measure of the document
 * @param stockQuantity the same in {@code stockMeasure}, negative when it left (R-L12)
 * @param stockMeasure measure of the item's stock
 * @param runningTotal sum of the lot's movements up to this one
 * @param bin where it went
 * @param location where that counts
 * @param vendor who delivered
 * @param actor who recorded it
 * @param position position of the event
 * @param recordedAt when it was recorded
 */
public record LotMovementView(
        long sequence,
        MovementKind kind,
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
        VendorCode vendor,
        String actor,
        long position,
        Instant recordedAt) {}

package com.lotledger.api.trace;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a trace tells of a delivery within a lot. What does not belong to its section is null.
 *
 * @param section what it tells
 * @param item item of the lot
 * @param lotNumber number of the lot under which it happened
 * @param receipt the delivery: name of the receipt, or of the movement for stock that was in no lot before
 * @param line its line; 0 with the name of a movement
 * @param vendor origin: who delivered; movement: who got it back
 * @param vendorName origin: the vendor's name as it was then
 * @param purchaseOrder origin: number of the purchase order
 * @param supplierLotNumbers origin: what the vendor calls the lot; empty elsewhere
 * @param location origin: where it was received; place, link and movement: where the bin counts
 * @param bin place, link and movement: the bin
 * @param status place, link and movement: what quality says
 * @param statusBefore the status it goes back to, where it is stopped
 * @param customer consignee and movement: who got it or gave it back
 * @param customerName as the shipment told; for a consignee the last one
 * @param customerContact as the shipment told; for a consignee the last one
 * @param otherLot link: the lot it went to when the quantity is below zero, or came from
 * @param kind link and movement: what sort of document
 * @param movement link and movement: name of the movement; null for a purchase receipt
 * @param documentNumber origin, link and movement: number of the document
 * @param order movement: number of the customer's order
 * @param date origin: business date of the receipt; link and movement: of the document; consignee: of the first shipment, null
 *     about the past
 * @param lastDate consignee: business date of the last shipment, null about the past
 * @param quantity origin: received as this lot; place: what lies there; consignee: what was shipped; link and movement: what came,
 *     below zero for what left; in the stock measure
 * @param returned consignee: what came back
 * @param stockMeasure measure of the quantities; null before the first movement of the lot
 * @param position link and movement: position of the event
 */
public record TraceEntryView(
        Section section,
        ItemCode item,
        LotNumber lotNumber,
        ReceiptId receipt,
        int line,
        @Nullable VendorCode vendor,
        @Nullable String vendorName,
        @Nullable String purchaseOrder,
        List<String> supplierLotNumbers,
        @Nullable LocationCode location,
        @Nullable BinCode bin,
        @Nullable QualityStatus status,
        @Nullable QualityStatus statusBefore,
        @Nullable CustomerCode customer,
        @Nullable String customerName,
        @Nullable String customerContact,
        @Nullable LotNumber otherLot,
        @Nullable MovementKind kind,
        @Nullable MovementId movement,
        @Nullable String documentNumber,
        @Nullable String order,
        @Nullable LocalDate date,
        @Nullable LocalDate lastDate,
        SignedQuantity quantity,
        @Nullable SignedQuantity returned,
        @Nullable Measure stockMeasure,
        @Nullable Long position) {
    public TraceEntryView {
        supplierLotNumbers = List.copyOf(supplierLotNumbers);
    }

    /** What an entry tells, in the order of a trace. */
    public enum Section {
        /** Where it came from: vendor, receipt, purchase order. */
        ORIGIN,
        /** That it went from one lot to another: renumbered, merged or corrected. */
        LINK,
        /** Where it lies, in which status. */
        PLACE,
        /** Which customer got how much and gave how much back. */
        CONSIGNEE,
        /** A document by which it left the stock or came back: shipment, return, adjustment, write-off. */
        MOVEMENT
    }
}

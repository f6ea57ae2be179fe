package com.lotledger.api.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a purchase receipt. */
public sealed interface PurchaseReceiptEvent {

    /** The receipt it happened to. */
    ReceiptId receipt();

    /** A draft was opened; its date is fixed (R-F06). */
    @Revision("1")
    record PurchaseReceiptOpened(
            ReceiptId receipt,
            VendorCode vendor,
            @Nullable String vendorName,
            @Nullable String purchaseOrder,
            @Nullable String deliveryNote,
            LocationCode location,
            LocalDate receivedOn,
            String purchaseRepresentative,
            @Nullable String notes)
            implements PurchaseReceiptEvent {}

    /**
     * A line was added.
     *
     * @param received as typed, in {@code measure}
     * @param factor stock measures in one {@code measure}, as it was then
     * @param ordered given as data; null for a direct receipt (R-G02)
     * @param inventoried whether stock is kept of it; if not, it has no bins (R-G04)
     * @param lotTracked whether its quantities need lots (R-G10)
     * @param proposedBin where its quantity is proposed to go (R-C06, R-C11)
     */
    @Revision("1")
    record ReceiptLineAdded(
            ReceiptId receipt,
            int line,
            ItemCode item,
            String description,
            Quantity received,
            Measure measure,
            ConversionFactor factor,
            Measure stockMeasure,
            @Nullable Quantity ordered,
            boolean inventoried,
            boolean lotTracked,
            @Nullable BinCode proposedBin,
            boolean discontinuedConfirmed,
            boolean moreDecimals)
            implements PurchaseReceiptEvent {}

    /** A line was taken out, after its assignments. */
    @Revision("1")
    record ReceiptLineRemoved(ReceiptId receipt, int line) implements PurchaseReceiptEvent {}

    /**
     * A part of a line's quantity is meant for a bin and lot; it is in stock once the receipt is posted.
     *
     * @param location the bin's location, or the receipt's where the bin has none
     * @param quantity as typed, in the line's measure
     * @param stockQuantity the same in the stock measure
     * @param lotNumber null where the item has no lots or the number is generated at posting
     * @param lot what was told of a new lot
     */
    @Revision("1")
    record QuantityAssignedToBin(
            ReceiptId receipt,
            AssignmentId assignment,
            int line,
            ItemCode item,
            BinCode bin,
            LocationCode location,
            Quantity quantity,
            Measure measure,
            Quantity stockQuantity,
            @Nullable LotNumber lotNumber,
            @Nullable LotProfile lot)
            implements PurchaseReceiptEvent {}

    /** An assignment told the vendor's own number of its lot; the lot has it once the receipt is posted. */
    @Revision("1")
    record SupplierLotNumberNoted(ReceiptId receipt, AssignmentId assignment, LotNumber supplierLotNumber)
            implements PurchaseReceiptEvent {}

    /** An assignment was taken back before posting. */
    @Revision("1")
    record QuantityUnassignedFromBin(
            ReceiptId receipt,
            AssignmentId assignment,
            int line,
            ItemCode item,
            BinCode bin,
            LocationCode location,
            Quantity stockQuantity,
            @Nullable LotNumber lotNumber)
            implements PurchaseReceiptEvent {}

    /** The goods are in stock; nothing of the receipt changes any more (R-G15, R-J03). */
    @Revision("1")
    record PurchaseReceiptPosted(
            ReceiptId receipt,
            String documentNumber,
            LocationCode location,
            VendorCode vendor,
            LocalDate receivedOn,
            List<PostedLot> lots,
            List<Warning> warnings)
            implements PurchaseReceiptEvent {
        public PurchaseReceiptPosted {
            lots = List.copyOf(lots);
            warnings = List.copyOf(warnings);
        }
    }

    /** The draft was given up, after its assignments were taken back. */
    @Revision("1")
    record PurchaseReceiptAbandoned(ReceiptId receipt) implements PurchaseReceiptEvent {}
}

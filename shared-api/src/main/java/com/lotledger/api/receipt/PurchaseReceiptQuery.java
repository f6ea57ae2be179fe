package com.lotledger.api.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about purchase receipts. */
public sealed interface PurchaseReceiptQuery {

    /** The columns by which receipts are sorted. Receipts alike in the column follow by date and name. */
    enum Column {
        RECEIVED_ON,
        DOCUMENT_NUMBER,
        VENDOR,
        LOCATION,
        PURCHASE_ORDER,
        STATUS
    }

    /**
     * The receipts browser. Answers a {@link PurchaseReceiptPage}.
     *
     * @param status only receipts of this state
     * @param location only receipts at this location
     * @param vendor only receipts from this vendor
     * @param receivedFrom only receipts of this day or later
     * @param receivedTo only receipts of this day or earlier
     * @param purchaseOrder only receipts of this purchase order
     * @param documentNumber only the receipt of this number
     * @param sort the column to sort by
     * @param descending whether to sort the other way round
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindPurchaseReceipts(
            @Nullable PurchaseReceiptStatus status,
            @Nullable LocationCode location,
            @Nullable VendorCode vendor,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedTo,
            @Nullable String purchaseOrder,
            @Nullable String documentNumber,
            Column sort,
            boolean descending,
            int limit,
            @Nullable String cursor)
            implements PurchaseReceiptQuery {
        public FindPurchaseReceipts {
            new Violations()
                    .text("purchaseOrder", purchaseOrder, 100)
                    .text("documentNumber", documentNumber, 100)
                    .refuseIfAny();
        }
    }

    /** One receipt with its lines. Answers a {@link PurchaseReceiptView}, or nothing when there is none. */
    record GetPurchaseReceipt(ReceiptId receipt) implements PurchaseReceiptQuery {}
}

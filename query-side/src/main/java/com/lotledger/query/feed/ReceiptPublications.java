package com.lotledger.query.feed;

import com.lotledger.api.published.Publication;
import com.lotledger.api.published.ReceiptPublication;
import com.lotledger.api.published.ReceivedLot;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptAbandoned;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineRemoved;
import com.lotledger.api.receipt.PurchaseReceiptEvent.SupplierLotNumberNoted;
import org.jspecify.annotations.Nullable;

/** What is published of the events of purchase receipts. */
final class ReceiptPublications {

    private ReceiptPublications() {}

    static @Nullable Publication of(PurchaseReceiptEvent event) {
        return switch (event) {
            case PurchaseReceiptPosted posted -> posted(posted);
            case QuantityAssignedToBin assigned ->
                new ReceiptPublication.QuantityAssigned(
                        assigned.receipt(),
                        assigned.assignment(),
                        assigned.line(),
                        assigned.item(),
                        assigned.lotNumber(),
                        assigned.bin(),
                        assigned.location(),
                        assigned.stockQuantity());
            case QuantityUnassignedFromBin unassigned ->
                new ReceiptPublication.QuantityUnassigned(
                        unassigned.receipt(),
                        unassigned.assignment(),
                        unassigned.line(),
                        unassigned.item(),
                        unassigned.lotNumber(),
                        unassigned.bin(),
                        unassigned.location(),
                        unassigned.stockQuantity());
            // A draft is nobody else's concern; what it holds for a bin is told by its assignments.
            case PurchaseReceiptOpened opened -> null;
            case ReceiptLineAdded added -> null;
            case ReceiptLineRemoved removed -> null;
            case SupplierLotNumberNoted noted -> null;
            case PurchaseReceiptAbandoned abandoned -> null;
        };
    }

    private static Publication posted(PurchaseReceiptPosted posted) {
        return new ReceiptPublication.Posted(
                posted.receipt(),
                posted.documentNumber(),
                posted.location(),
                posted.vendor(),
                posted.receivedOn(),
                posted.lots().stream()
                        .map(lot -> new ReceivedLot(
                                lot.line(), lot.item(), lot.lotNumber(), lot.expiresOn(), lot.stockQuantity()))
                        .toList());
    }
}

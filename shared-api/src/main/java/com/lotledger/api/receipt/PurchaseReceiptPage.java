package com.lotledger.api.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some purchase receipts.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record PurchaseReceiptPage(
        List<PurchaseReceiptSummaryView> entries, @Nullable String next) {
    public PurchaseReceiptPage {
        entries = List.copyOf(entries);
    }
}

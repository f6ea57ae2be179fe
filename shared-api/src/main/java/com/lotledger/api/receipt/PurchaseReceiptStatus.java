package com.lotledger.api.receipt;

/** How far a receipt has come. */
public enum PurchaseReceiptStatus {
    /** It may still be changed; nothing of it is in stock. */
    DRAFT,
    /** Its goods are in stock; nothing of it changes any more (R-J03). */
    POSTED,
    /** It was given up before posting. */
    ABANDONED
}

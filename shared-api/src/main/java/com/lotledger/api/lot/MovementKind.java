package com.lotledger.api.lot;

/** What sort of document moved stock (R-R05). */
public enum MovementKind {
    /** A posted purchase receipt brought it. */
    PURCHASE_RECEIPT
}

package com.lotledger.api.drill;

/** What a drill goes through, each once. */
public enum DrillPhase {
    /** The lot and its deliveries are found; comes first. */
    IDENTIFIED,
    /** Vendors, receipts and purchase orders are found. */
    TRACED_BACK,
    /** Bins and customers are found. */
    TRACED_FORWARD,
    /** Every unit is accounted for; comes last. */
    RECONCILED
}

package com.lotledger.api.movement;

/** What sort of document moved or judged stock (R-R05). */
public enum MovementKind {
    /** A posted purchase receipt brought it. */
    PURCHASE_RECEIPT,
    /** From one bin into another (R-Q05). */
    TRANSFER,
    /** To a customer. */
    SHIPMENT,
    /** Back from a customer. */
    CUSTOMER_RETURN,
    /** Back to the vendor who delivered it. */
    VENDOR_RETURN,
    /** What was counted differs from what was recorded (R-Q01). */
    ADJUSTMENT,
    /** Expired, damaged, sampled or destroyed (R-Q01, R-E12). */
    WRITE_OFF,
    /** From a lot it was booked on by mistake to the right one. */
    LOT_CORRECTION,
    /** Stock that was in no lot came into one (R-A10). */
    UNTRACKED_STOCK,
    /** Quarantined stock was released. */
    RELEASE,
    /** Quarantined stock was rejected. */
    REJECTION,
    /** Stock has to be judged, again or for the first time. */
    QUARANTINE,
    /** Stock was stopped. */
    HOLD,
    /** Stopped stock went back to the status it had. */
    HOLD_LIFTED,
    /** A duplicate lot was merged into the right one. */
    LOT_MERGE,
    /** A lot got another number. */
    LOT_RENUMBERING,
    /** Stock was stopped by a recall. */
    RECALL,
    /** Recalled stock went back to the verdict it had. */
    RECALL_LIFTED
}

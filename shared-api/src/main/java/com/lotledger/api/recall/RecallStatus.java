package com.lotledger.api.recall;

/** How far a case has come. */
public enum RecallStatus {
    /** Its scope may still change in every way; nothing is held. */
    OPENED,
    /** Every covered delivery is held, also those still to come. */
    CONFIRMED,
    /** Every unit is accounted for, or it is said why not; it holds nothing any more. */
    CLOSED,
    /** Given up before it was confirmed. */
    CANCELLED
}

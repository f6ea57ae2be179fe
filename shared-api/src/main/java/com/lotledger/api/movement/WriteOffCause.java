package com.lotledger.api.movement;

/** Why stock is written off. */
public enum WriteOffCause {
    /** Its expiry date has passed (R-E12). */
    EXPIRY,
    DAMAGE,
    /** Taken as a sample. */
    SAMPLE,
    /** Destroyed before a witness. */
    DESTROYED
}

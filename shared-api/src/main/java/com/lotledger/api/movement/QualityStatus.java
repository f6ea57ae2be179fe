package com.lotledger.api.movement;

/** What quality says of a quantity of a delivery. */
public enum QualityStatus {
    /** Waits for a verdict. */
    QUARANTINED,
    /** May be used and shipped. */
    RELEASED,
    /** May not be used; waits to be returned or written off. */
    REJECTED,
    /** Stopped for the time being; goes back to the status it had. */
    ON_HOLD,
    /** Stopped by a recall. */
    RECALLED
}

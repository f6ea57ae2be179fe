package com.lotledger.api.published;

/** How quality judged stock. */
public enum Verdict {
    /** It may be used. */
    RELEASED,
    /** It may not be used. */
    REJECTED,
    /** It waits for a verdict. */
    QUARANTINED,
    /** It was stopped for the time being. */
    HELD,
    /** It was stopped and got its status back. */
    HOLD_LIFTED
}

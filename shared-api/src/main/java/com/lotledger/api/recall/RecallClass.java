package com.lotledger.api.recall;

/** How dangerous the goods are, in the classes of 21 CFR 7.3(m). */
public enum RecallClass {
    /** Serious harm or death is reasonably probable. */
    CLASS_1,
    /** Harm is temporary or can be undone, or serious harm is remote. */
    CLASS_2,
    /** Harm is not likely. */
    CLASS_3,
    /** Taken off the market for a reason that breaks no law, or a minor one. */
    MARKET_WITHDRAWAL
}

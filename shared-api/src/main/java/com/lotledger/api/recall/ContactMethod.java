package com.lotledger.api.recall;

/** How somebody was reached. */
public enum ContactMethod {
    LETTER,
    EMAIL,
    TELEPHONE,
    FAX,
    VISIT,
    /** By a message between systems, or in a portal. */
    ELECTRONIC,
    OTHER
}

package com.lotledger.api.recall;

/** How many of the consignees are asked whether they got and followed the recall, in the levels of 21 CFR 7.42. */
public enum EffectivenessLevel {
    /** All of them. */
    A,
    /** More than a tenth, fewer than all. */
    B,
    /** A tenth. */
    C,
    /** One in fifty. */
    D,
    /** None. */
    E
}

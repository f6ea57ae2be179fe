package com.lotledger.api.bin;

/** Who owns what lies in a bin (R-B13). */
public enum BinType {
    /** We own it; only these bins receive (R-G07). */
    STOCK,
    /** Somebody else owns it. */
    OUT
}

package com.lotledger.api.location;

/** The running numbers a location gives out. */
public enum NumberSeries {
    /** Numbers of posted purchase receipts (R-F05). */
    RECEIPT_NUMBERS,
    /** Generated lot numbers (R-D05). */
    LOT_NUMBERS
}

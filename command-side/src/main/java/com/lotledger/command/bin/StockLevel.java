package com.lotledger.command.bin;

/** Whether a place groups other places or holds stock (R-B01, R-B07). */
public enum StockLevel {
    AREA,
    BIN
}

package com.lotledger.api.bin;

/** Whether it holds stock itself (R-B01). */
public enum StockBinKind {
    /** Groups areas and bins, holds no stock. */
    AREA,
    /** Holds stock. */
    BIN
}

package com.lotledger.api.bin;

/** Nature of the goods in a bin; fixed from the bin's definition on (R-B06). */
public enum StockType {
    NORMAL,
    REPAIR,
    IN_PROCESS,
    SCRAP,
    EXCHANGE,
    WRITE_OFF,
    DEFECTIVE
}

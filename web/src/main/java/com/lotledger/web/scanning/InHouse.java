package com.lotledger.web.scanning;

/** Identifiers by which labels of this house name what has no number of GS1. */
public final class InHouse {

    /** Code of an item that carries no GTIN; the standard leaves it to each company. */
    public static final String ITEM = "91";

    /** Number of a lot of such an item. */
    public static final String LOT = "92";

    /** A bin, as an extension of its location's GLN. */
    public static final String BIN = "254";

    private InHouse() {}
}

package com.lotledger.standalone.pages;

import com.lotledger.standalone.receiving.RunningLedger;

/** An item with a GTIN, and a bin at a location with a GLN. */
final class LabelledGoods {

    static final String GTIN = "09506000134352";

    private LabelledGoods() {}

    static void define(RunningLedger ledger) {
        ledger.command("locations", "{\"location\": \"MAIN\", \"description\": \"Main warehouse\"}");
        ledger.command("locations/MAIN/assign-gln", "{\"gln\": \"0614141000418\"}");
        ledger.command("stock-bins", "{\"bin\": \"A-01\", \"description\": \"Shelf 1\", \"location\": \"MAIN\"}");
        ledger.command("items", """
                {"item": "AMOX-500", "description": "Amoxicillin 500 mg", "stockMeasure": "PACK",
                 "lotTracking": true, "expiryPolicy": {"kind": "BY_DATE"}}""");
        ledger.command("items/AMOX-500/assign-gtin", "{\"gtin\": \"" + GTIN + "\"}");
    }
}

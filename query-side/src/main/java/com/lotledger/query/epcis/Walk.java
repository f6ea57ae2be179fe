package com.lotledger.query.epcis;

/** A way through the ledger. However much there is, a step looks at a limited number of rows and finds them by an index. */
interface Walk {

    /** Most rows looked at in a step. */
    int ROWS = 2_000;

    Slice step(PlaceInLedger from);
}

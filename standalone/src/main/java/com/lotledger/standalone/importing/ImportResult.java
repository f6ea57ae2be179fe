package com.lotledger.standalone.importing;

/** What came of an import as a whole. */
public enum ImportResult {
    /** Every line is in the ledger. */
    COMPLETE(0),
    /** A file could not be read, or the import was interrupted. */
    BROKEN_OFF(2),
    /** Every file was read to its end; some lines were refused. */
    PARTLY_REFUSED(3);

    private final int exitCode;

    ImportResult(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What the program ends with. */
    public int exitCode() {
        return exitCode;
    }
}

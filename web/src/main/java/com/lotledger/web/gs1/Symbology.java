package com.lotledger.web.gs1;

/**
 * What a scanner says of the symbol it read, before the data itself.
 *
 * @param data the data alone
 * @param offset how many signs were before it
 * @param keyAlone whether such symbols hold a GTIN and nothing else
 */
record Symbology(String data, int offset, boolean keyAlone) {

    private static final int LENGTH = 3;

    static Symbology of(String scanned) {
        boolean told = scanned.length() > LENGTH && scanned.charAt(0) == ']';
        String data = told ? scanned.substring(LENGTH) : scanned;
        int offset = told ? LENGTH : 0;
        if (!data.isEmpty() && data.charAt(0) == ElementString.SEPARATOR) {
            // The first sign of GS1 symbols says only that they are; some scanners pass it on.
            data = data.substring(1);
            offset++;
        }
        String name = told ? scanned.substring(1, LENGTH) : "";
        return new Symbology(data, offset, name.startsWith("E") || name.startsWith("I"));
    }
}

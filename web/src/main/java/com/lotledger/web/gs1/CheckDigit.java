package com.lotledger.web.gs1;

/** The check digit of GS1 keys: weights 3 and 1 in turn from the right, the sum a multiple of ten. */
public final class CheckDigit {

    private CheckDigit() {}

    /** The digit that belongs behind these. */
    public static int of(String digits) {
        int sum = 0;
        int weight = 3;
        for (int at = digits.length() - 1; at >= 0; at--) {
            sum += weight * Character.digit(digits.charAt(at), 10);
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether the last of these digits is the one that belongs there. */
    public static boolean holds(String digits) {
        int last = digits.length() - 1;
        return of(digits.substring(0, last)) == Character.digit(digits.charAt(last), 10);
    }
}

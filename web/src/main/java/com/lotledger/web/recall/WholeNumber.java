package com.lotledger.web.recall;

import com.lotledger.api.refusal.Refusal;

/** Whole numbers as people type them. */
final class WholeNumber {

    private static final int DIGITS_OF_A_LINE = 9;
    private static final int DIGITS_OF_A_POSITION = 18;

    private WholeNumber() {}

    static Integer line(String text) {
        return (int) read(text, DIGITS_OF_A_LINE);
    }

    static Long position(String text) {
        return read(text, DIGITS_OF_A_POSITION);
    }

    private static long read(String text, int digits) {
        if (text.length() > digits || !text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw Refusal.invalid("R-X14", null, "expected a whole number of at most " + digits + " digits");
        }
        return Long.parseLong(text);
    }
}

package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;

/** Whole numbers as people type them. */
public final class WholeNumber {

    private static final int DIGITS_OF_A_LINE = 9;
    private static final int DIGITS_OF_A_POSITION = 18;

    private WholeNumber() {}

    /** A line of a document. */
    public static Integer line(String text) {
        return (int) read(text, DIGITS_OF_A_LINE);
    }

    /** A position among the events. */
    public static Long position(String text) {
        return read(text, DIGITS_OF_A_POSITION);
    }

    private static long read(String text, int digits) {
        if (text.length() > digits || !text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw Refusal.invalid("R-X14", null, "expected a whole number of at most " + digits + " digits");
        }
        return Long.parseLong(text);
    }
}

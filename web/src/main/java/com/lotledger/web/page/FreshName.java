package com.lotledger.web.page;

import java.util.UUID;

/**
 * A name for something that a form is about to record. The form carries it from when it was shown, so that a form that is sent twice
 * records once.
 */
public final class FreshName {

    private static final int LETTERS_AND_DIGITS = 36;

    private FreshName() {}

    /** A name that nothing has yet. */
    public static String of(String prefix) {
        UUID chance = UUID.randomUUID();
        long bits = chance.getMostSignificantBits() ^ Long.rotateLeft(chance.getLeastSignificantBits(), 32);
        return prefix + "-" + Long.toUnsignedString(bits, LETTERS_AND_DIGITS);
    }
}

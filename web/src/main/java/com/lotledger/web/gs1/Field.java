package com.lotledger.web.gs1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One field of an element's value.
 *
 * @param signs what it may hold
 * @param shortest fewest signs; 0 when it may be left out
 * @param longest most signs
 * @param wholeOrNone whether it is either left out or as long as can be
 * @param check what else must be true
 */
record Field(CharacterSet signs, int shortest, int longest, boolean wholeOrNone, FieldCheck check) {

    private static final Pattern NOTATION = Pattern.compile("([NXYZ])(?:(\\d+)(-|/))?(\\d+)(?::([a-z-]+))?");

    static Field read(String notation) {
        Matcher read = NOTATION.matcher(notation);
        if (!read.matches()) {
            throw new IllegalArgumentException("no field is written " + notation);
        }
        int longest = Integer.parseInt(read.group(4));
        return new Field(
                CharacterSet.of(read.group(1).charAt(0)),
                read.group(2) == null ? longest : Integer.parseInt(read.group(2)),
                longest,
                "/".equals(read.group(3)),
                read.group(5) == null ? FieldCheck.NOTHING : FieldCheck.of(read.group(5)));
    }

    /** How many of the signs that are left belong to this field. */
    int takes(int left) {
        return wholeOrNone && left < longest ? 0 : Math.min(left, longest);
    }
}

package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Number of a lot, unique for its item (R-D03): 1 to 50 visible characters, single spaces inside allowed, compared exactly.
 */
public record LotNumber(String value) implements Comparable<LotNumber> {

    private static final int LIMIT = 50;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LotNumber {
        if (!valid(value)) {
            throw Refusal.invalid("R-X06", null, "a lot number has 1 to 50 visible characters, no space at its ends");
        }
    }

    /** A number as a number series gives it (R-D05): digits only. */
    public static LotNumber generated(long number) {
        return new LotNumber(Long.toString(number));
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Whether the number begins as one typed by hand must (R-D04). */
    public boolean startsWithLetter() {
        return Character.isLetter(value.codePointAt(0));
    }

    @Override
    public int compareTo(LotNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean valid(@Nullable String value) {
        return value != null
                && !value.isEmpty()
                && value.codePointCount(0, value.length()) <= LIMIT
                && !value.startsWith(" ")
                && !value.endsWith(" ")
                && !value.contains("  ")
                && value.codePoints().allMatch(LotNumber::visible);
    }

    private static boolean visible(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> each == ' ';
            default -> true;
        };
    }
}

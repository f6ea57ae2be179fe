package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Global Location Number (R-V01): 13 digits, the last of which checks the others. */
public record Gln(String value) {

    private static final int LENGTH = 13;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Gln {
        if (!valid(value)) {
            throw Refusal.invalid("R-V01", null, "a GLN has 13 digits, the last of which checks the others");
        }
    }

    /** The GLN of these 12 digits, which lack the one that checks them. */
    public static Gln withoutCheckDigit(String digits) {
        return new Gln(
                digits.length() == LENGTH - 1 && Gs1Key.isDigits(digits) ? Gs1Key.withCheckDigit(digits) : digits);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean valid(@Nullable String value) {
        return value != null && value.length() == LENGTH && Gs1Key.isDigits(value) && Gs1Key.checks(value);
    }
}

package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Global Trade Item Number of the unit in which stock of an item is kept (R-V01). Taken with 8, 12, 13 or 14 digits, kept with 14;
 * the last digit checks the others.
 */
public record Gtin(String value) {

    private static final int LENGTH = 14;
    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, LENGTH);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Gtin {
        if (!valid(value)) {
            throw Refusal.invalid(
                    "R-V01", null, "a GTIN has 8, 12, 13 or 14 digits, the last of which checks the others");
        }
        value = "0".repeat(LENGTH - value.length()) + value;
    }

    /** The GTIN of these 13 digits, which lack the one that checks them. */
    public static Gtin withoutCheckDigit(String digits) {
        return new Gtin(
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
        return value != null && LENGTHS.contains(value.length()) && Gs1Key.isDigits(value) && Gs1Key.checks(value);
    }
}

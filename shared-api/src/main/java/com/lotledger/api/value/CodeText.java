package com.lotledger.api.value;

import com.lotledger.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The one rule for codes (R-X05): 1 to 40 letters, digits and {@code -_./}. */
final class CodeText {

    private static final int LIMIT = 40;

    private CodeText() {}

    static void check(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > LIMIT || !allowed(value)) {
            throw Refusal.invalid("R-X05", null, "a code has 1 to 40 letters, digits and the signs - _ . /");
        }
    }

    private static boolean allowed(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (!allowed(value.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(char each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || "-_./".indexOf(each) >= 0;
    }
}

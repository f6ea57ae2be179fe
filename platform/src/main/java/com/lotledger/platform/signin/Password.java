package com.lotledger.platform.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.lotledger.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A password as somebody chose it: 12 to 128 characters (R-U02). Never stored, logged or answered. */
public record Password(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {
        if (!valid(value)) {
            throw Refusal.invalid("R-U02", null, "a password has 12 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return "(hidden)";
    }

    private static boolean valid(@Nullable String value) {
        return value != null
                && value.codePointCount(0, value.length()) >= 12
                && value.codePointCount(0, value.length()) <= 128;
    }
}

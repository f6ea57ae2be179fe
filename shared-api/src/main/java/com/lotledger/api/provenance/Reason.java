package com.lotledger.api.provenance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.PlainText;
import com.lotledger.api.refusal.Refusal;

/** Why somebody did something, in their own words: 1 to 500 characters, no control characters but line breaks and tabs. */
public record Reason(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reason {
        if (value == null || value.isBlank() || value.length() > 500 || !PlainText.isPlain(value)) {
            throw Refusal.invalid("R-X07", null, "a reason has 1 to 500 visible characters");
        }
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

    /** A command that cannot be given without a reason. */
    public interface Due {
        Reason reason();
    }
}

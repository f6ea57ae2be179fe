package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code under which a reason is counted, from the site's own list. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record ReasonCode(String value) implements Comparable<ReasonCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasonCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ReasonCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

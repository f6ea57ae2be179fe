package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of a stock bin or stock area; unique in the company (R-B03). 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record BinCode(String value) implements Comparable<BinCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BinCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "bin/" + value;
    }

    @Override
    public int compareTo(BinCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

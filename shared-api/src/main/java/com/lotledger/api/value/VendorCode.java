package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of a vendor. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record VendorCode(String value) implements Comparable<VendorCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VendorCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(VendorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of a customer. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record CustomerCode(String value) implements Comparable<CustomerCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CustomerCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

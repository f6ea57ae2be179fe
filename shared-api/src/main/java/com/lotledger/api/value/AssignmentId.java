package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name of one assignment of quantity within a purchase receipt, given by whoever makes it. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record AssignmentId(String value) implements Comparable<AssignmentId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssignmentId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(AssignmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

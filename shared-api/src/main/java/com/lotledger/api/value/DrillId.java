package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name of a mock recall drill, given by whoever starts it. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record DrillId(String value) implements Comparable<DrillId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DrillId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "drill/" + value;
    }

    @Override
    public int compareTo(DrillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

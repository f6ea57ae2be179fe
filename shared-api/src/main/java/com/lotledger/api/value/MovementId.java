package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name of a stock movement, given by whoever records it. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record MovementId(String value) implements Comparable<MovementId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MovementId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "movement/" + value;
    }

    @Override
    public int compareTo(MovementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name of a recall case, given by whoever opens it. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record RecallId(String value) implements Comparable<RecallId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecallId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "recall/" + value;
    }

    @Override
    public int compareTo(RecallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of a unit of measure, such as {@code PACK}, {@code BOX} or {@code KG}. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record Measure(String value) implements Comparable<Measure> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Measure {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Measure other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

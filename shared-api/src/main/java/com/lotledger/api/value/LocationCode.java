package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of a location or sub-location. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record LocationCode(String value) implements Comparable<LocationCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocationCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "location/" + value;
    }

    @Override
    public int compareTo(LocationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

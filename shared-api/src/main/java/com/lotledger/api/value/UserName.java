package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name under which a person or system signs in. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record UserName(String value) implements Comparable<UserName> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserName {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "user/" + value;
    }

    @Override
    public int compareTo(UserName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

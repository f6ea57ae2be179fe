package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Code of an item. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record ItemCode(String value) implements Comparable<ItemCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemCode {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "item/" + value;
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

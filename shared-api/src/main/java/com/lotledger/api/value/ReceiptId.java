package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Name of a purchase receipt, given by whoever opens it. 1 to 40 letters, digits and {@code -_./}, compared exactly. */
public record ReceiptId(String value) implements Comparable<ReceiptId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceiptId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "receipt/" + value;
    }

    @Override
    public int compareTo(ReceiptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

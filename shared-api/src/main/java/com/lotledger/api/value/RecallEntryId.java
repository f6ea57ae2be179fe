package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name of something that is kept with a recall case: a notification, a response, a check, an explanation. Given by whoever
 * records it, once per case and sort. 1 to 40 letters, digits and {@code -_./}, compared exactly.
 */
public record RecallEntryId(String value) implements Comparable<RecallEntryId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecallEntryId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(RecallEntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

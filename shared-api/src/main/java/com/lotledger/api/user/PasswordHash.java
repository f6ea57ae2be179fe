package com.lotledger.api.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A hashed password; never written to an event, a log or an answer. */
public record PasswordHash(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PasswordHash {}

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}

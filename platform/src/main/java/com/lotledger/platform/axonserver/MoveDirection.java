package com.lotledger.platform.axonserver;

import java.util.Arrays;

/** Where events are to be moved. */
public enum MoveDirection {
    TO_AXON_SERVER("to-axon-server"),
    TO_POSTGRESQL("to-postgresql");

    private final String text;

    MoveDirection(String text) {
        this.text = text;
    }

    /** The direction that an option names. */
    public static MoveDirection named(String text) {
        return Arrays.stream(values())
                .filter(each -> each.text.equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("events are moved to-axon-server or to-postgresql, not " + text));
    }
}

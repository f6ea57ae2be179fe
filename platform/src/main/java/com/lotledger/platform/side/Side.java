package com.lotledger.platform.side;

import java.util.Arrays;
import org.springframework.core.env.Environment;

/** What a process does: decide, answer, or both. */
public enum Side {
    COMMAND("command-side"),
    QUERY("query-side"),
    BOTH("both-sides");

    /** Property that says so; each program sets its own, and without it a process is both. */
    public static final String PROPERTY = "lotledger.side";

    private final String text;

    Side(String text) {
        this.text = text;
    }

    /** As it is written in properties and answers. */
    public String text() {
        return text;
    }

    /** The side that a process with this environment is. */
    public static Side of(Environment environment) {
        String told = environment.getProperty(PROPERTY, BOTH.text);
        return Arrays.stream(values())
                .filter(each -> each.text.equals(told))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(PROPERTY + " is not " + told));
    }

    /** The one that does what this one does not; both have no other. */
    public Side other() {
        return switch (this) {
            case COMMAND -> QUERY;
            case QUERY -> COMMAND;
            case BOTH -> BOTH;
        };
    }
}

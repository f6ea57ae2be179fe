package com.lotledger.standalone.database;

import org.jspecify.annotations.Nullable;

/** Why the embedded PostgreSQL cannot run, and what a person can do about it; the message holds both, and never a password. */
public final class EmbeddedServerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    EmbeddedServerFailure(String description, String action) {
        this(description, action, null);
    }

    EmbeddedServerFailure(String description, String action, @Nullable Throwable cause) {
        super(description + " " + action, cause);
        this.description = description;
        this.action = action;
    }

    /** What is wrong. */
    public String description() {
        return description;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}

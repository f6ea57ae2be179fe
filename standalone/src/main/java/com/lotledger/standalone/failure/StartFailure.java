package com.lotledger.standalone.failure;

/** Why the program cannot start, and what a person can do about it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    public StartFailure(String description, String action) {
        super(description);
        this.description = description;
        this.action = action;
    }

    String description() {
        return description;
    }

    String action() {
        return action;
    }
}

package com.lotledger.platform.axonserver;

/** Where the events stand that commands are decided from. */
public enum EventKeeper {
    POSTGRESQL("PostgreSQL"),
    AXON_SERVER("Axon Server");

    private final String text;

    EventKeeper(String text) {
        this.text = text;
    }

    /** As it is called in sentences. */
    public String text() {
        return text;
    }
}

package com.lotledger.command.snapshot;

/** Name of the snapshot trigger that aggregates with long streams ask for. */
public final class EveryHundredEvents {

    /** Bean name, for {@code @Aggregate(snapshotTriggerDefinition = …)}. */
    public static final String NAME = "everyHundredEvents";

    private EveryHundredEvents() {}
}

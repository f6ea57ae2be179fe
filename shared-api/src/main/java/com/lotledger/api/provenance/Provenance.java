package com.lotledger.api.provenance;

/** Keys of the metadata that says who, when and why. Values are always texts. */
public final class Provenance {

    /** Name of the signed-in user or system. On every command and event. */
    public static final String ACTOR = "actor";
    /** Comma-separated {@link Role} names of the actor. On commands only. */
    public static final String ROLES = "roles";
    /** The actor's business date, ISO 8601. On every command and event. */
    public static final String BUSINESS_DATE = "businessDate";
    /** Why, in the actor's words. On events whose command asks for a {@link Reason}. */
    public static final String REASON = "reason";
    /** Identifier of the command that caused the event. On every event. */
    public static final String COMMAND_ID = "commandId";
    /** Simple name of the command that caused the event. On every event. */
    public static final String COMMAND_NAME = "commandName";

    private Provenance() {}
}

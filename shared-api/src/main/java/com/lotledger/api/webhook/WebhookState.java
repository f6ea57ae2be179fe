package com.lotledger.api.webhook;

/** Whether events are delivered. */
public enum WebhookState {
    /** They are, or are tried again. */
    ACTIVE,
    /** Somebody paused it. */
    PAUSED,
    /** The program gave up; see {@link WebhookHalt}. */
    SUSPENDED
}

package com.lotledger.api.webhook;

/** Why the program gave up delivering until somebody resumes it (R-Y08). */
public enum WebhookHalt {
    /** The receiver said that it is gone for good: status 410. */
    GONE,
    /** An event was tried as often as is allowed. */
    FAILURES
}

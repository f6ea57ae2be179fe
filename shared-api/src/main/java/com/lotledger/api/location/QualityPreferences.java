package com.lotledger.api.location;

/**
 * What a location wants of quality.
 *
 * @param receiveIntoQuarantine received stock waits for a verdict instead of being available at once
 * @param posterMayRelease whoever posted a receipt may also release its stock (R-S08)
 */
public record QualityPreferences(boolean receiveIntoQuarantine, boolean posterMayRelease) {

    /** Received stock is available at once, and whoever posted it does not release it. */
    public static final QualityPreferences DEFAULT = new QualityPreferences(false, false);
}

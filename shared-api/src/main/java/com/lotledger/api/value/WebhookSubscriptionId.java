package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name that whoever subscribes gives a webhook subscription. 1 to 40 letters, digits and {@code -_./}, compared exactly; never given
 * twice.
 */
public record WebhookSubscriptionId(String value) implements Comparable<WebhookSubscriptionId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookSubscriptionId {
        CodeText.check(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Name of the event stream. */
    public String stream() {
        return "webhook-subscription/" + value;
    }

    @Override
    public int compareTo(WebhookSubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package com.lotledger.query.webhook;

import com.lotledger.api.published.PublishedEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Makes signed requests of events: one event in CloudEvents' structured form each. */
final class Sending {

    private static final String CLOUD_EVENT = "application/cloudevents+json; charset=utf-8";

    private final Receiver receiver;
    private final JsonMapper json;
    private final Clock clock;

    Sending(Receiver receiver, JsonMapper json, Clock clock) {
        this.receiver = receiver;
        this.json = json;
        this.clock = clock;
    }

    Attempt send(Subscription subscription, PublishedEvent event, int number) {
        Instant now = clock.instant();
        return new Attempt(event, number, now, send(subscription, event.id(), event, now));
    }

    /** Sends anything that reads as a CloudEvent. */
    Reply send(Subscription subscription, String id, Object event, Instant now) {
        return send(subscription.url(), id, subscription, json.writeValueAsBytes(event), now);
    }

    private Reply send(URI url, String id, Subscription subscription, byte[] body, Instant now) {
        long timestamp = now.getEpochSecond();
        return receiver.post(
                url,
                Map.of(
                        "Content-Type",
                        CLOUD_EVENT,
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(timestamp),
                        "webhook-signature",
                        Signature.of(subscription.secrets(now), id, timestamp, body)),
                body);
    }
}

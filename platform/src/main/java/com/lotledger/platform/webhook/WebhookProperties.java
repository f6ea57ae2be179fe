package com.lotledger.platform.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.webhooks.*}.
 *
 * @param deliver whether this process delivers
 * @param allowHttp whether addresses without TLS may be subscribed
 * @param allowedNetworks networks that may be reached although they are not public, such as {@code 10.1.0.0/16}
 * @param subscriptions most subscriptions there may be (R-Y07)
 * @param attempts how often an event is tried before delivery gives up (R-Y08)
 * @param firstRetry rest before the second attempt; doubled with each one after it
 * @param longestRetry longest rest between two attempts
 * @param connectTimeout longest time to find and reach a receiver
 * @param timeout longest time of a whole attempt
 * @param requestsAtOnce most requests of one subscription at once
 * @param attemptsKept how many of the latest attempts of each subscription are kept
 */
@ConfigurationProperties("lotledger.webhooks")
public record WebhookProperties(
        @DefaultValue("true") boolean deliver,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("100") int subscriptions,
        @DefaultValue("30") int attempts,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("32") int requestsAtOnce,
        @DefaultValue("1000") int attemptsKept) {

    public WebhookProperties {
        allowedNetworks = List.copyOf(allowedNetworks);
    }
}

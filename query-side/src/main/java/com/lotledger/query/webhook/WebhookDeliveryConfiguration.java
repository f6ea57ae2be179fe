package com.lotledger.query.webhook;

import com.lotledger.platform.webhook.ReachableAddresses;
import com.lotledger.platform.webhook.WebhookProperties;
import com.lotledger.query.feed.Feed;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Delivers the feed, wherever the events are kept, unless another process is to do so. */
@Configuration(proxyBeanMethods = false)
class WebhookDeliveryConfiguration {

    @Bean(destroyMethod = "close")
    HttpReceiver webhookReceiver(ReachableAddresses reachable, WebhookProperties properties, Clock clock) {
        return new HttpReceiver(
                new CheckedAddresses(reachable, SystemDefaultDnsResolver.INSTANCE, properties.connectTimeout()),
                clock,
                properties.connectTimeout(),
                properties.timeout());
    }

    @Bean
    Sending webhookSending(HttpReceiver receiver, JsonMapper json, Clock clock) {
        return new Sending(receiver, json, clock);
    }

    /** Each process, and each start of it, has a name of its own: nobody goes on with what another one may still be sending. */
    @Bean
    DeliveryTable webhookDeliveryTable(
            JdbcTemplate database, TransactionTemplate transactions, Clock clock, WebhookProperties properties) {
        return new DeliveryTable(
                database, transactions, clock, UUID.randomUUID().toString(), properties.attemptsKept());
    }

    @Bean
    WebhookStates webhookStates(JdbcClient database) {
        return new WebhookStates(database);
    }

    @Bean
    WebhooksHealth webhooksHealthIndicator(WebhookStates states) {
        return new WebhooksHealth(states);
    }

    @Bean
    WebhookMetrics webhookMetrics(MeterRegistry registry, WebhookStates states) {
        return new WebhookMetrics(registry, states);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "lotledger.webhooks.deliver", matchIfMissing = true)
    WebhookDeliveries webhookDeliveries(
            DeliveryTable table,
            Feed feed,
            Sending sending,
            Clock clock,
            WebhookProperties properties,
            WebhookMetrics metrics) {
        Backoff backoff = new Backoff(properties.firstRetry(), properties.longestRetry(), new SecureRandom());
        return new WebhookDeliveries(
                table,
                new SubscriptionDelivery.Parts(
                        feed,
                        sending,
                        clock,
                        Thread.ofVirtual().name("webhook-", 0).factory(),
                        backoff,
                        properties.requestsAtOnce(),
                        properties.attempts(),
                        properties.attemptsKept()),
                metrics);
    }
}

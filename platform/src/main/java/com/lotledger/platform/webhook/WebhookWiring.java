package com.lotledger.platform.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both sides need of webhooks. */
@AutoConfiguration
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookWiring {

    @Bean
    WebhookSubscriptions webhookSubscriptions(JdbcClient database, Clock clock) {
        return new WebhookSubscriptions(database, clock);
    }

    @Bean
    WebhookSecrets webhookSecrets() {
        return new WebhookSecrets(new SecureRandom());
    }

    @Bean
    ReachableAddresses reachableAddresses(WebhookProperties properties) {
        return new ReachableAddresses(properties.allowedNetworks());
    }
}

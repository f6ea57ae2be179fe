package com.lotledger.command.webhook;

import com.lotledger.platform.webhook.ReachableAddresses;
import com.lotledger.platform.webhook.WebhookProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives decisions on subscriptions what they go by. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    OnlyReachableAddressesAreSubscribed onlyReachableAddressesAreSubscribed(
            WebhookProperties properties, ReachableAddresses addresses) {
        return new OnlyReachableAddressesAreSubscribed(properties.allowHttp(), addresses);
    }

    @Bean
    SubscriptionsAreLimited subscriptionsAreLimited(WebhookProperties properties) {
        return new SubscriptionsAreLimited(properties.subscriptions());
    }
}

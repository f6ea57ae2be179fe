package com.lotledger.command.suspension;

import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the look for suspended subscriptions together. */
@Configuration(proxyBeanMethods = false)
class SuspensionConfiguration {

    @Bean
    SuspensionSchedule suspensionSchedule(
            WebhookSubscriptions subscriptions,
            LedgerCommands commands,
            Clock clock,
            @Value("${lotledger.time-zone:}") String zone) {
        return new SuspensionSchedule(new SuspensionPass(
                subscriptions, commands, clock, zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone)));
    }
}

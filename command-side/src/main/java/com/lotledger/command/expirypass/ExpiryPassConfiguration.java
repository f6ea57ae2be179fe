package com.lotledger.command.expirypass;

import com.lotledger.platform.position.LedgerCommands;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the daily pass together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExpiryPassProperties.class)
class ExpiryPassConfiguration {

    @Bean
    ExpiryPassSchedule expiryPassSchedule(
            QueryGateway queries, LedgerCommands commands, Clock clock, ExpiryPassProperties properties) {
        return new ExpiryPassSchedule(
                new ExpiryPass(new AskedLotsToAnnounce(queries), commands, clock, properties.zone()),
                properties.announceExpiriesEvery());
    }
}

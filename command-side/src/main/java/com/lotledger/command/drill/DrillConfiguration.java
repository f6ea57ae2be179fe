package com.lotledger.command.drill;

import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrillConfiguration {

    @Bean
    KnownLots knownLotsForDrills(QueryGateway queries) {
        return new AskedLots(queries);
    }
}

package com.lotledger.command.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MovementConfiguration {

    private static final ZoneOffset EARLIEST_MIDNIGHT = ZoneOffset.ofHours(14);

    @Bean
    LatestDate latestDate(Clock clock) {
        return () -> LocalDate.now(clock.withZone(EARLIEST_MIDNIGHT));
    }
}

package com.lotledger.query.epcis;

import com.lotledger.query.feed.Feed;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class EpcisConfiguration {

    @Bean
    EpcisHistory epcisHistory(
            JdbcClient database,
            Optional<Feed> feed,
            @Value("${lotledger.events.source:urn:lotledger}") URI source,
            @Value("${lotledger.time-zone:#{null}}") @Nullable ZoneId zone) {
        return new EpcisHistory(
                database, feed, new PartnerUris(source), new Moments(zone == null ? ZoneId.systemDefault() : zone));
    }
}

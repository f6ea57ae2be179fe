package com.lotledger.query.selfaudit;

import com.lotledger.query.copy.LedgerAge;
import com.lotledger.query.filling.OneProcessAtATime;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the self-audit together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SelfAuditProperties.class)
class SelfAuditConfiguration {

    @Bean
    SelfAuditSchedule selfAuditSchedule(
            SelfAudits audits,
            SelfAuditProperties properties,
            LedgerAge age,
            DataSource dataSource,
            Clock clock,
            @Value("${lotledger.time-zone:#{null}}") @Nullable ZoneId zone) {
        return new SelfAuditSchedule(
                audits,
                properties,
                new SelfAuditNights(properties.at(), zone == null ? ZoneId.systemDefault() : zone),
                age,
                new OneProcessAtATime(dataSource, OneProcessAtATime.Kind.SELF_AUDIT),
                clock);
    }

    @Bean
    SelfAuditHealth selfAuditHealthIndicator(SelfAuditTable audits) {
        return new SelfAuditHealth(audits);
    }

    @Bean
    SelfAuditMetrics selfAuditMetrics(ObjectProvider<SelfAuditTable> audits, ObjectProvider<Clock> clock) {
        return new SelfAuditMetrics(audits, clock);
    }
}

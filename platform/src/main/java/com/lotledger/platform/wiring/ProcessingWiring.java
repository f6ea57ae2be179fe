package com.lotledger.platform.wiring;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.processing.EventArrivals;
import com.lotledger.platform.processing.ProcessingDefaults;
import com.lotledger.platform.processing.ProcessorFailures;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.platform.processing.StoredTokens;
import com.lotledger.platform.store.MessageSerializer;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How projections run, and how others learn how far they have come. */
@AutoConfiguration(after = StoreWiring.class, before = AxonAutoConfiguration.class)
class ProcessingWiring {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProcessorFailures processorFailures(Clock clock) {
        return new ProcessorFailures(clock);
    }

    @Bean
    ProcessingDefaults processingDefaults(EventArrivals arrivals, ProcessorFailures failures) {
        return new ProcessingDefaults(arrivals, failures);
    }

    @Bean
    ProcessorPositions processorPositions(
            EventProcessingConfiguration processing,
            JdbcClient database,
            @Qualifier("serializer") MessageSerializer serializer) {
        return new ProcessorPositions(processing, new StoredTokens(database, serializer));
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService viewProgressLooks() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("view-progress").daemon().factory());
    }

    @Bean
    ViewProgress viewProgress(ProcessorPositions positions, ScheduledExecutorService viewProgressLooks) {
        return new ViewProgress(positions, viewProgressLooks);
    }
}

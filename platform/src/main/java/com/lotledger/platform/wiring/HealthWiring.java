package com.lotledger.platform.wiring;

import com.lotledger.platform.health.BusMetrics;
import com.lotledger.platform.health.EventStoreHealth;
import com.lotledger.platform.health.ProcessorMetrics;
import com.lotledger.platform.health.ProcessorStates;
import com.lotledger.platform.health.ProcessorsHealth;
import com.lotledger.platform.health.StoreHead;
import com.lotledger.platform.processing.ProcessorFailures;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.platform.store.HeadOfStore;
import com.lotledger.platform.store.TailReading;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What actuator shows of the event store and of every projection. */
@AutoConfiguration(after = ProcessingWiring.class, before = AxonAutoConfiguration.class)
class HealthWiring {

    @Bean
    StoreHead storeHead(HeadOfStore head) {
        return new StoreHead(head);
    }

    @Bean
    ProcessorStates processorStates(ProcessorPositions positions, ProcessorFailures failures, StoreHead head) {
        return new ProcessorStates(positions, failures, head);
    }

    @Bean
    ProcessorsHealth processorsHealthIndicator(ProcessorStates states) {
        return new ProcessorsHealth(states);
    }

    @Bean
    EventStoreHealth eventStoreHealthIndicator(StoreHead head, TailReading tail) {
        return new EventStoreHealth(head, tail);
    }

    @Bean
    ProcessorMetrics projectionMetrics(ObjectProvider<ProcessorStates> states) {
        return new ProcessorMetrics(states);
    }

    @Bean
    BusMetrics busMetrics(MeterRegistry registry) {
        return new BusMetrics(registry);
    }
}

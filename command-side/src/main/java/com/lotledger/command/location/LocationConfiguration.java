package com.lotledger.command.location;

import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.current.StoredStates;
import com.lotledger.platform.position.LostRaceRetry;
import com.lotledger.platform.store.ReservedThread;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LocationConfiguration {

    private static final String DEFAULT_LOCATION = "${lotledger.default-location:MAIN}";

    /** Draws at once, of as many series; more wait their turn. */
    private static final int DRAWING_THREADS = 2;

    @Bean
    Locations locations(EventStore eventStore, KnownHeads heads) {
        return new Locations(new StoredStates<>(
                eventStore,
                heads,
                LocationEvent.class,
                (state, event, actor) -> LocationState.evolve(state, event),
                location -> ((Location) location).present()));
    }

    @Bean
    NumberSeriesOwners numberSeriesOwners(Locations locations, @Value(DEFAULT_LOCATION) String defaultLocation) {
        return new NumberSeriesOwners(locations, new LocationCode(defaultLocation));
    }

    @Bean
    DefaultReceivingBins defaultReceivingBins(Locations locations, @Value(DEFAULT_LOCATION) String defaultLocation) {
        return new DefaultReceivingBins(locations, new LocationCode(defaultLocation));
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService numberDrawingThreads() {
        return Executors.newScheduledThreadPool(DRAWING_THREADS, ReservedThread.named("number-drawing-"));
    }

    /**
     * Draws in this process even when other commands go through Axon Server: there they could use up the threads on which a
     * drawing has to be handled for them to end.
     */
    @Bean
    RunningNumbers runningNumbers(
            Locations locations,
            NumberSeriesOwners owners,
            @Qualifier("localSegment") CommandBus commands,
            ScheduledExecutorService numberDrawingThreads) {
        DefaultCommandGateway gateway = DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new LostRaceRetry(numberDrawingThreads))
                .build();
        return new RunningNumbers(locations, owners, new NumberDrawing(gateway, numberDrawingThreads));
    }
}

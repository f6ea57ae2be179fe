package com.lotledger.platform.processing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** How every projection runs unless it says otherwise: pooled, in one sequence, in batches, stopping at the first failure. */
public final class ProcessingDefaults implements ConfigurerModule {

    private static final int EVENTS_AT_ONCE = 1000;

    /** How soon a processor that stopped, or whose process died, is taken up again; a shutdown waits as long for one that stopped. */
    private static final long CLAIM_EVERY_MILLIS = 1000;

    private final EventArrivals arrivals;
    private final ProcessorFailures failures;

    public ProcessingDefaults(EventArrivals arrivals, ProcessorFailures failures) {
        this.arrivals = arrivals;
        this.failures = failures;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors()
                .registerPooledStreamingEventProcessorConfiguration(ProcessingDefaults::inOneSegment)
                .configureDefaultStreamableMessageSource(
                        configuration -> new PromptEventSource(configuration.eventStore(), arrivals))
                .registerDefaultSequencingPolicy(configuration -> new OneSequence())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> failures));
    }

    private static PooledStreamingEventProcessor.Builder inOneSegment(
            Configuration configuration, PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(1)
                .batchSize(EVENTS_AT_ONCE)
                .tokenClaimInterval(CLAIM_EVERY_MILLIS)
                .coordinatorExecutor(name -> oneThread(configuration, "coordinator-" + name))
                .workerExecutor(name -> oneThread(configuration, "projector-" + name));
    }

    private static ScheduledExecutorService oneThread(Configuration configuration, String name) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        configuration.onShutdown(executor::shutdown);
        return executor;
    }
}

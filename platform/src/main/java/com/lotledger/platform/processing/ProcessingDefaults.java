package com.lotledger.platform.processing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
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
                .coordinatorExecutor(
                        name -> closedWith(configuration, new CoordinatorExecutor(threads("coordinator-" + name))))
                .workerExecutor(name -> closedWith(
                        configuration, Executors.newSingleThreadScheduledExecutor(threads("projector-" + name))));
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }

    private static ScheduledExecutorService closedWith(Configuration configuration, ScheduledExecutorService executor) {
        configuration.onShutdown(executor::shutdown);
        return executor;
    }
}

package com.lotledger.platform.processing;

import com.lotledger.platform.store.EventPosition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Stops a processor at an event it cannot handle, and remembers that. Axon tries the batch again, ever more rarely, and
 * never goes past it.
 */
public final class ProcessorFailures implements ErrorHandler {

    private final Map<String, ProcessorFailure> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    public ProcessorFailures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void handleError(ErrorContext context) throws Exception {
        ProcessorFailure failure = new ProcessorFailure(
                context.eventProcessor(),
                positionOf(context.failedEvents()),
                context.error().getClass().getSimpleName(),
                clock.instant(),
                1);
        failures.merge(context.eventProcessor(), failure, ProcessorFailure::again);
        PropagatingErrorHandler.INSTANCE.handleError(context);
    }

    /** The failure at which a processor stands; empty once it has handled the batch after all. */
    public Optional<ProcessorFailure> of(String processor, long handledPosition) {
        failures.computeIfPresent(processor, (name, failure) -> handledPosition >= failure.position() ? null : failure);
        return Optional.ofNullable(failures.get(processor));
    }

    private static long positionOf(List<? extends EventMessage<?>> batch) {
        return batch.stream()
                .filter(TrackedEventMessage.class::isInstance)
                .mapToLong(event -> EventPosition.of((TrackedEventMessage<?>) event))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}

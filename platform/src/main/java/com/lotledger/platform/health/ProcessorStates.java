package com.lotledger.platform.health;

import com.lotledger.platform.processing.ProcessorFailure;
import com.lotledger.platform.processing.ProcessorFailures;
import com.lotledger.platform.processing.ProcessorPositions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Looks at every streaming processor of this process. */
public final class ProcessorStates {

    private final ProcessorPositions positions;
    private final ProcessorFailures failures;
    private final StoreHead head;

    public ProcessorStates(ProcessorPositions positions, ProcessorFailures failures, StoreHead head) {
        this.positions = positions;
        this.failures = failures;
        this.head = head;
    }

    Map<String, ProcessorState> all() {
        Map<String, ProcessorState> states = new TreeMap<>();
        positions.processors().forEach((name, processor) -> states.put(name, stateOf(name, processor)));
        return states;
    }

    /** State of one of the processors named in {@link #all()}. */
    ProcessorState of(String processor) {
        return stateOf(processor, Objects.requireNonNull(positions.processors().get(processor)));
    }

    private ProcessorState stateOf(String name, StreamingEventProcessor processor) {
        // The head first: a processor that moves on meanwhile may look ahead of it, never falsely behind.
        long end = head.position();
        long position =
                ProcessorPositions.positionOf(positions.handledAnywhere(name).orElse(null));
        Optional<ProcessorFailure> failure = failures.of(name, position);
        var segments = processor.processingStatus().values();
        return new ProcessorState(
                processor.isRunning(),
                processor.isError() || segments.stream().anyMatch(EventTrackerStatus::isErrorState),
                !segments.isEmpty() && segments.stream().allMatch(EventTrackerStatus::isCaughtUp),
                position,
                Math.max(0, end - position),
                failure);
    }
}

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

    /** The state of each by name. */
    public Map<String, ProcessorState> all() {
        Map<String, ProcessorState> states = new TreeMap<>();
        positions.processors().forEach((name, processor) -> states.put(name, stateOf(name, processor)));
        return states;
    }

    /**
     * Has a processor that stands still try again now instead of after its pause. One that runs is none the worse for it.
     *
     * @return false when there is none of this name here
     */
    public boolean tryNow(String processor) {
        StreamingEventProcessor standing = positions.processors().get(processor);
        if (standing == null) {
            return false;
        }
        var unused = standing.shutdownAsync().thenRun(standing::start);
        return true;
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

package com.lotledger.platform.processing;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The streaming processors of this process and how far each has come. */
public final class ProcessorPositions {

    private final EventProcessingConfiguration processing;
    private final StoredTokens stored;

    public ProcessorPositions(EventProcessingConfiguration processing, StoredTokens stored) {
        this.processing = processing;
        this.stored = stored;
    }

    /** Every streaming processor of this process by name. */
    public Map<String, StreamingEventProcessor> processors() {
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StreamingEventProcessor)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (StreamingEventProcessor) entry.getValue()));
    }

    /** What a processor has handled and committed, wherever it runs; empty when it handled nothing yet. */
    public Optional<TrackingToken> handledAnywhere(String processor) {
        return handledHere(processor).or(() -> stored.of(processor));
    }

    /** The same from memory alone; empty also when the processor does not run here or stands still. */
    public Optional<TrackingToken> handledHere(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .flatMap(ProcessorPositions::handledBy);
    }

    private static Optional<TrackingToken> handledBy(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(ProcessorPositions::positionOf));
    }

    /** Position of a token; -1 before the first event. */
    public static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** Whether everything that a command reaching {@code position} stored lies behind the token. */
    public static boolean covers(@Nullable TrackingToken token, long position) {
        return positionOf(token) >= position
                && !(token instanceof GapAwareTrackingToken gapAware
                        && gapAware.getGaps().contains(position));
    }
}

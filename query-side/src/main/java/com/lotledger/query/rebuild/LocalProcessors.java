package com.lotledger.query.rebuild;

import com.lotledger.platform.processing.ProcessorPositions;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** The live processors of this process. They pause around a swap, so that they need not find out by failing. */
@Component
class LocalProcessors {

    private final ProcessorPositions processors;

    LocalProcessors(ProcessorPositions processors) {
        this.processors = processors;
    }

    void pauseWhile(Collection<String> names, Runnable work) {
        List<StreamingEventProcessor> paused = processors.processors().entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .map(entry -> entry.getValue())
                .filter(StreamingEventProcessor::isRunning)
                .toList();
        try {
            paused.forEach(StreamingEventProcessor::shutDown);
            work.run();
        } finally {
            paused.forEach(StreamingEventProcessor::start);
        }
    }
}

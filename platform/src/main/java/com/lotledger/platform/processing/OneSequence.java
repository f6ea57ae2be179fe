package com.lotledger.platform.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Every event in the order of the store. The identifier is a constant text: Axon's own policy uses an object whose hash
 * differs in every JVM, which moves events between segments.
 */
public final class OneSequence implements SequencingPolicy<EventMessage<?>> {

    private static final String IDENTIFIER = "one-sequence";

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return IDENTIFIER;
    }
}

package com.lotledger.command.current;

import org.jspecify.annotations.Nullable;

/**
 * How a state comes about, event by event.
 *
 * @param <S> state of one stream
 * @param <E> sealed root of the stream's events
 */
@FunctionalInterface
public interface Evolution<S, E> {

    /** The state after one more event, which {@code actor} caused. */
    S evolve(@Nullable S state, E event, String actor);
}

package com.lotledger.command.current;

import java.util.Optional;

/**
 * The present state of every stream of one kind, as a decision about something else may rely on it.
 *
 * @param <S> state of one stream
 */
@FunctionalInterface
public interface CurrentStates<S> {

    /** State after the last stored event; empty when the stream has none. */
    Optional<S> find(String stream);
}

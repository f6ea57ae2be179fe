package com.lotledger.platform.position;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command.
 *
 * @param result what the command handler answered; null when it answers nothing
 * @param position read models that handled this position show everything the command did
 * @param stored whether the command stored events; not so when it was repeated. Always true with Axon Server, which does not say
 * @param <R> type of the result
 */
public record CommandAnswer<R extends @Nullable Object>(
        R result, long position, @JsonIgnore boolean stored) {

    /** Of a command that stored events. */
    public CommandAnswer(R result, long position) {
        this(result, position, true);
    }
}

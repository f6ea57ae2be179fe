package com.lotledger.platform.position;

import org.jspecify.annotations.Nullable;

/**
 * What came of a command.
 *
 * @param result what the command handler answered; null when it answers nothing
 * @param position read models that handled this position show everything the command did
 * @param <R> type of the result
 */
public record CommandAnswer<R extends @Nullable Object>(R result, long position) {}

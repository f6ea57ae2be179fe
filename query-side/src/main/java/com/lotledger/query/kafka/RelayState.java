package com.lotledger.query.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the relay of this process does.
 *
 * @param role what it does at the moment
 * @param failure simple class name of what it failed with; null while all is well
 * @param since since when it fails
 */
record RelayState(
        Role role, @Nullable String failure, @Nullable Instant since) {

    static final RelayState STANDING_BY = new RelayState(Role.STANDING_BY, null, null);
    static final RelayState RELAYING = new RelayState(Role.RELAYING, null, null);

    /** What a process does among several. */
    enum Role {
        /** Sends events. */
        RELAYING,
        /** Another process sends them, or none does yet. */
        STANDING_BY,
        /** Stopped at events that could not be sent, and tries again. */
        STOPPED
    }

    RelayState failing(Exception cause, Instant now) {
        return new RelayState(Role.STOPPED, cause.getClass().getSimpleName(), since == null ? now : since);
    }
}

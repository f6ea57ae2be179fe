package com.lotledger.standalone.architecture.violations.api;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Open to anyone, with a message that is no record. */
interface StampedEvent {

    final class Stamped implements StampedEvent {

        Instant when(Clock clock) {
            return Instant.now(clock);
        }

        UUID which() {
            return UUID.randomUUID();
        }
    }
}

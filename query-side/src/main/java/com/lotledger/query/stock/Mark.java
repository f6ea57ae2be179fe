package com.lotledger.query.stock;

import com.lotledger.query.projection.RecordedEvent;
import java.time.Instant;

/** Which event made or changed something, and when it was recorded. */
record Mark(RecordedEvent event) {

    static Mark of(RecordedEvent event) {
        return new Mark(event);
    }

    long position() {
        return event.position();
    }

    Instant recordedAt() {
        return event.recordedAt();
    }

    /** Events of several streams may arrive out of their order; the later one counts. */
    Mark orLater(Mark other) {
        return other.position() > position() ? other : this;
    }
}

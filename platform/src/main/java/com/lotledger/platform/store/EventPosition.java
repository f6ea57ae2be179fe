package com.lotledger.platform.store;

import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The place of an event among all events. A token says how far its reader is, which is further than the event when that was
 * committed after later ones; such an event carries its own place besides.
 */
public final class EventPosition {

    /** Key of the metadata under which a late event, once read, carries its own place. It is not stored. */
    static final String OWN = "position";

    private EventPosition() {}

    /** The place of an event as a reader got it. */
    public static long of(TrackedEventMessage<?> event) {
        Object own = event.getMetaData().get(OWN);
        return own == null
                ? event.trackingToken()
                        .position()
                        .orElseThrow(() -> new IllegalArgumentException("an event without a position"))
                : Long.parseLong(own.toString());
    }
}

package com.lotledger.platform.processing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes processors when events arrive: without it a pooled processor looks only twice a second. */
public final class EventArrivals {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells every processor that there may be something to handle. */
    public void announce() {
        listeners.forEach(Runnable::run);
    }
}

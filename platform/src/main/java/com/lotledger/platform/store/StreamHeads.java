package com.lotledger.platform.store;

import java.util.Collection;
import java.util.Map;

/** Knows how far event streams go, without loading them. */
public interface StreamHeads {

    /**
     * Last sequence number of each stream, all asked at once. A stream without events is absent from the answer. Events that
     * the current unit of work has not stored yet do not count.
     *
     * @param streams names of event streams (aggregate identifiers)
     */
    Map<String, Long> of(Collection<String> streams);
}

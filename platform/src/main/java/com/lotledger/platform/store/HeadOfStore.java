package com.lotledger.platform.store;

/** Knows where the events end. */
public interface HeadOfStore {

    /** Position of the last event, 0 before the first. */
    long position();
}

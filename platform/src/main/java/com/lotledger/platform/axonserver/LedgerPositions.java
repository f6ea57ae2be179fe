package com.lotledger.platform.axonserver;

/**
 * Places of events here and in Axon Server.
 *
 * @param offset position less index; known once, for it never changes while Axon Server keeps the events
 */
record LedgerPositions(long offset) {

    long position(long index) {
        return index + offset;
    }

    long index(long position) {
        return position - offset;
    }
}

package com.lotledger.benchmarks.site;

/**
 * An event at its place.
 *
 * @param type of the aggregate
 * @param stream its identifier
 * @param sequence place in the stream
 */
public record StreamEvent(String type, String stream, long sequence, Object event) {}

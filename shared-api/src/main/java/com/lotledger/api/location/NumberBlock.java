package com.lotledger.api.location;

/**
 * Numbers drawn from a series.
 *
 * @param first the lowest
 * @param count how many follow each other
 */
public record NumberBlock(long first, int count) {}

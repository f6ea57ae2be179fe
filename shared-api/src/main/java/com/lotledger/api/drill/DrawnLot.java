package com.lotledger.api.drill;

/**
 * How a lot was drawn, so that everybody can draw it again: of all lots in the order in which they were created, the one at
 * {@code number}, which is the SHA-256 sum of seed, a slash and the count of lots, read as a whole number, modulo that count.
 *
 * @param seed what the draw began with
 * @param lots how many lots there were
 * @param number which of them it is, from 0
 * @param position position of the events up to which lots were counted
 */
public record DrawnLot(String seed, long lots, long number, long position) {}

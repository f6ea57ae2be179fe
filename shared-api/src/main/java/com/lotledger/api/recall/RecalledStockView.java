package com.lotledger.api.recall;

/**
 * How much of what a recall covers lies in stock and is recalled.
 *
 * @param deliveries how many deliveries have recalled stock
 * @param lots how many lots they belong to
 * @param position position of the events up to which that is true
 */
public record RecalledStockView(long deliveries, long lots, long position) {}

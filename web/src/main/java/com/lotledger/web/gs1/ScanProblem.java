package com.lotledger.web.gs1;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a scan, and where.
 *
 * @param identifier the element concerned; null when no element could be told apart
 * @param position of the first sign concerned, from 1
 * @param message what is wrong, for people
 */
public record ScanProblem(@Nullable String identifier, int position, String message) {}

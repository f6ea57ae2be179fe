package com.lotledger.query.dossier;

/**
 * The positions at which a dossier looks at stock.
 *
 * @param opening when the case was opened
 * @param hold when everything in its scope had been stopped; the end when that has not come
 * @param end up to where the dossier knows
 */
record Moments(long opening, long hold, long end) {}

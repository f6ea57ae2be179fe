package com.lotledger.query.epcis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of the ledger that follow each other, those of one event together.
 *
 * @param next where to go on; null when there is no more
 */
record Slice(List<LedgerLine> lines, @Nullable PlaceInLedger next) {}

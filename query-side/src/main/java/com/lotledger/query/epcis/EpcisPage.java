package com.lotledger.query.epcis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events.
 *
 * @param next where the next page begins; null when this is the last one
 */
record EpcisPage(List<EpcisEvent> events, @Nullable PlaceInLedger next) {}

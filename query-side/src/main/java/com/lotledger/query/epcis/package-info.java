/** Tells trading partners what happened to lots, as EPCIS 2.0: read from the stock ledger, written by the Core Business Vocabulary. */
@NullMarked
package com.lotledger.query.epcis;

import org.jspecify.annotations.NullMarked;

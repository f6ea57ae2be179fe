/** Keeps the stock ledger and the balances beside it: lots, bins, and the sums that need not read every lot. */
@NullMarked
package com.lotledger.query.stock;

import org.jspecify.annotations.NullMarked;

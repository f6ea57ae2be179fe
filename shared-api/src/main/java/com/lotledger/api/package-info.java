/** The language of Lot Ledger: commands, events, questions, views and values. */
@NullMarked
package com.lotledger.api;

import org.jspecify.annotations.NullMarked;

/** Knows which side of the ledger a process is, and what the other side offers. */
@NullMarked
package com.lotledger.platform.side;

import org.jspecify.annotations.NullMarked;

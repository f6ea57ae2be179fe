/** Decides about purchase receipts: drafts, their lines and assignments, and posting them into lots and bins. */
@NullMarked
package com.lotledger.command.receipt;

import org.jspecify.annotations.NullMarked;

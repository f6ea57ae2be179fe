/** Decides about lots: their identity, profile and expiry, and what is received into them. */
@NullMarked
package com.lotledger.command.lot;

import org.jspecify.annotations.NullMarked;

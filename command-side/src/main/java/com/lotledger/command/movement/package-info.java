/** Decides about movements and verdicts: what happens to the stock of lots after it was received. */
@NullMarked
package com.lotledger.command.movement;

import org.jspecify.annotations.NullMarked;

/** Decides about stock bins and stock areas: where they lie, what they hold, when they go out of use. */
@NullMarked
package com.lotledger.command.bin;

import org.jspecify.annotations.NullMarked;

/** Starts the programs that are one side each. */
@NullMarked
package com.lotledger.platform.program;

import org.jspecify.annotations.NullMarked;

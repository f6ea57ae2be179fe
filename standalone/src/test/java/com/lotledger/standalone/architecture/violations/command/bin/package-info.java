/** Decisions that depend on the day and on luck. */
@NullMarked
package com.lotledger.standalone.architecture.violations.command.bin;

import org.jspecify.annotations.NullMarked;

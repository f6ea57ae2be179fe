/** Reads the present state of other aggregates while a command is decided, without locking them. */
@NullMarked
package com.lotledger.command.current;

import org.jspecify.annotations.NullMarked;

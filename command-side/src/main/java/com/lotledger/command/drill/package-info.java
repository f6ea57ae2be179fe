/** Decides on mock recall drills. */
@NullMarked
package com.lotledger.command.drill;

import org.jspecify.annotations.NullMarked;

/** Decides about recall cases, and knows what they hold. */
@NullMarked
package com.lotledger.command.recall;

import org.jspecify.annotations.NullMarked;

/** How a command or question is refused: every violation at once, each with its rule. */
@NullMarked
package com.lotledger.api.refusal;

import org.jspecify.annotations.NullMarked;

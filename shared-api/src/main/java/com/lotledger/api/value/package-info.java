/** The values of the trade, valid from their construction on. */
@NullMarked
package com.lotledger.api.value;

import org.jspecify.annotations.NullMarked;

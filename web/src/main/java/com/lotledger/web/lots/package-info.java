/** Pages about lots: finding them, and everything about one. */
@NullMarked
package com.lotledger.web.lots;

import org.jspecify.annotations.NullMarked;

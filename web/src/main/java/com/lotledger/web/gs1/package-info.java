/** Reads what a scanner sends, GS1 element strings and Digital Links, and says which part is wrong. */
@NullMarked
package com.lotledger.web.gs1;

import org.jspecify.annotations.NullMarked;

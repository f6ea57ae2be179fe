/** Answers which stock bins and stock areas there are. */
@NullMarked
package com.lotledger.query.bin;

import org.jspecify.annotations.NullMarked;

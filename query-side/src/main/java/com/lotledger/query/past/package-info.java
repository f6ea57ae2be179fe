/** Reads the stock of a business date, and as it was known at a position, at the same cost near and far. */
@NullMarked
package com.lotledger.query.past;

import org.jspecify.annotations.NullMarked;

/** Answers what quality says of the stock of a lot and of an item, and where it lies. */
@NullMarked
package com.lotledger.query.stockstatus;

import org.jspecify.annotations.NullMarked;

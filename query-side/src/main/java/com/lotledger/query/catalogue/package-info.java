/** Fills what is known of items, locations and bins, one processor for the three. */
@NullMarked
package com.lotledger.query.catalogue;

import org.jspecify.annotations.NullMarked;

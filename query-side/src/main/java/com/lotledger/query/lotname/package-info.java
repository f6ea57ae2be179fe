/** Finds which lot a name means: its own number, one it had before, or the vendor's. */
@NullMarked
package com.lotledger.query.lotname;

import org.jspecify.annotations.NullMarked;

/** Keeps copies of read models as they were at some position: built beside the live ones, asked, compared and thrown away. */
@NullMarked
package com.lotledger.query.copy;

import org.jspecify.annotations.NullMarked;

/** Answers which customers have what of which lot. */
@NullMarked
package com.lotledger.query.customer;

import org.jspecify.annotations.NullMarked;

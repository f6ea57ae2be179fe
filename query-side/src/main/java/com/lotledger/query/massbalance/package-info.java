/** Answers where everything that a lot received went. */
@NullMarked
package com.lotledger.query.massbalance;

import org.jspecify.annotations.NullMarked;

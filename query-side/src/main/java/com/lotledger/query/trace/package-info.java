/** Answers where stock came from and where it went, and does so for many deliveries at once. */
@NullMarked
package com.lotledger.query.trace;

import org.jspecify.annotations.NullMarked;

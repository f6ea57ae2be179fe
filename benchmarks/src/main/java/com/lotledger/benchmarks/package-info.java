/** Measures how fast deliveries are received and questions answered. */
@NullMarked
package com.lotledger.benchmarks;

import org.jspecify.annotations.NullMarked;

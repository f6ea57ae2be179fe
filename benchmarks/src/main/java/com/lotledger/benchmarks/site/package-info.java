/** A site to receive at, the deliveries it gets and the history they leave. */
@NullMarked
package com.lotledger.benchmarks.site;

import org.jspecify.annotations.NullMarked;

/** Other systems that hear of events, as the measurements play them. */
@NullMarked
package com.lotledger.benchmarks.downstream;

import org.jspecify.annotations.NullMarked;

/** The event table beside the program: reading it, filling it and a second one to measure the limit. */
@NullMarked
package com.lotledger.benchmarks.store;

import org.jspecify.annotations.NullMarked;

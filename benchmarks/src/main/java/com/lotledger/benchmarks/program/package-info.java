/** The program under measurement in a process of its own, and the ways to it. */
@NullMarked
package com.lotledger.benchmarks.program;

import org.jspecify.annotations.NullMarked;

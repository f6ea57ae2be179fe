/** Times, rates, tables and the machine they come from. */
@NullMarked
package com.lotledger.benchmarks.figures;

import org.jspecify.annotations.NullMarked;

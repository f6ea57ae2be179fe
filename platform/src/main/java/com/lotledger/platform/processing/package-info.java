/** Runs projections: in order, in batches, stopping at the first failure. */
@NullMarked
package com.lotledger.platform.processing;

import org.jspecify.annotations.NullMarked;

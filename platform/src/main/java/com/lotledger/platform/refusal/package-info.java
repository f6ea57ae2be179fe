/** Refusals that were carried between threads and processes. */
@NullMarked
package com.lotledger.platform.refusal;

import org.jspecify.annotations.NullMarked;

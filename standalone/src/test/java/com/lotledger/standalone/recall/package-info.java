/** Recalls in the whole program. */
@NullMarked
package com.lotledger.standalone.recall;

import org.jspecify.annotations.NullMarked;

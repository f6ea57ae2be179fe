/** What is said to and by a purchase receipt, step by step or as a whole delivery. */
@NullMarked
package com.lotledger.api.receipt;

import org.jspecify.annotations.NullMarked;

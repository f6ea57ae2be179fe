/** What is said to and by stock areas and stock bins. */
@NullMarked
package com.lotledger.api.bin;

import org.jspecify.annotations.NullMarked;

/** Labels for lots and bins, on the screen and to print. */
@NullMarked
package com.lotledger.web.labels;

import org.jspecify.annotations.NullMarked;

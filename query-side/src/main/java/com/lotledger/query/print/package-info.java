/** Prints documents whose bytes depend on nothing but their content: no clock, no chance, no compression. */
@NullMarked
package com.lotledger.query.print;

import org.jspecify.annotations.NullMarked;

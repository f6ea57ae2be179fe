/** The whole program under movements of all kinds: nothing is lost, doubled or negative, whoever is faster. */
@NullMarked
package com.lotledger.standalone.movements;

import org.jspecify.annotations.NullMarked;

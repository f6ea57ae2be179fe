/** The whole program by HTTP: what is received is what is answered. */
@NullMarked
package com.lotledger.standalone.receiving;

import org.jspecify.annotations.NullMarked;

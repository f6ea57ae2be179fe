/** Proves that the examples for those who consume events do what they say. */
@NullMarked
package com.lotledger.standalone.clients;

import org.jspecify.annotations.NullMarked;

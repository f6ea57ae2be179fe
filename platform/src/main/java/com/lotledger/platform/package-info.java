/** Wires Axon, PostgreSQL, stored names, sign-in and problem details. */
@NullMarked
package com.lotledger.platform;

import org.jspecify.annotations.NullMarked;

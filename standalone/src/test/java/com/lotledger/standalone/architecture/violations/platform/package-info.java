/** Wiring that knows what it wires. */
@NullMarked
package com.lotledger.standalone.architecture.violations.platform;

import org.jspecify.annotations.NullMarked;

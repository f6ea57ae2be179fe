/** Holds the rule catalogue, {@code docs/rules.md}, against the code. */
@NullMarked
package com.lotledger.standalone.catalogue;

import org.jspecify.annotations.NullMarked;

/** Keeps events in PostgreSQL: written once, in one statement per unit of work, never changed. */
@NullMarked
package com.lotledger.platform.store;

import org.jspecify.annotations.NullMarked;

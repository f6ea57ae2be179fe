/** Declares every bean that Axon and PostgreSQL need, and refuses to start when one is missing. */
@NullMarked
package com.lotledger.platform.wiring;

import org.jspecify.annotations.NullMarked;

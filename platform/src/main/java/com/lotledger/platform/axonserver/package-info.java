/** Axon Server as the keeper of events, with a copy of them in PostgreSQL that everything is answered from. */
@NullMarked
package com.lotledger.platform.axonserver;

import org.jspecify.annotations.NullMarked;

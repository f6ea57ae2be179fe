/** A small Axon Server for tests: what the connector needs of it, in memory, with connections that can be cut. */
@NullMarked
package com.lotledger.standalone.axonserver;

import org.jspecify.annotations.NullMarked;

/** Answers which stock to take first for a shipment, and what to leave and why. */
@NullMarked
package com.lotledger.query.allocation;

import org.jspecify.annotations.NullMarked;

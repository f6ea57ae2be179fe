/** Knows which deliveries the scope of a recall hits, and keeps those of every case. */
@NullMarked
package com.lotledger.query.recallscope;

import org.jspecify.annotations.NullMarked;

/** Publishes what happened to other systems: which stored events are told, in what form, page by page or as a stream. */
@NullMarked
package com.lotledger.query.feed;

import org.jspecify.annotations.NullMarked;

/** Delivers published events to those who subscribed by webhook, and answers how that goes. */
@NullMarked
package com.lotledger.query.webhook;

import org.jspecify.annotations.NullMarked;

/** What is said of webhooks: to whom events are delivered, which, from where on, and how that goes. */
@NullMarked
package com.lotledger.api.webhook;

import org.jspecify.annotations.NullMarked;

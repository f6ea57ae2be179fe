/** Tells as events which webhook subscriptions delivery gave up. */
@NullMarked
package com.lotledger.command.suspension;

import org.jspecify.annotations.NullMarked;

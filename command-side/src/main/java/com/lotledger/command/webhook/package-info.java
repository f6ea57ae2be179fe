/** Decides who is told of events by webhook; the subscriptions that delivery reads change in the same transaction as history. */
@NullMarked
package com.lotledger.command.webhook;

import org.jspecify.annotations.NullMarked;

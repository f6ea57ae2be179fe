package com.lotledger.query.webhook;

import com.lotledger.api.published.PublishedEvent;
import java.time.Instant;

/**
 * One attempt to deliver an event, as the log keeps it.
 *
 * @param number 1 for the first
 * @param at when it was sent
 */
record Attempt(PublishedEvent event, int number, Instant at, Reply reply) {}

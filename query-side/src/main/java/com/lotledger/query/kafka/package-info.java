/** Relays published events to a topic of Kafka, where that is wanted. */
@NullMarked
package com.lotledger.query.kafka;

import org.jspecify.annotations.NullMarked;

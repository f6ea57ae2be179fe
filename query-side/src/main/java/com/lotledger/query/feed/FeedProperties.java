package com.lotledger.query.feed;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.events.*}.
 *
 * @param source the ledger's own name in published events; give each ledger another one where several are read together
 * @param connectionsPerUser most streams and waiting requests of one user at once
 */
@ConfigurationProperties("lotledger.events")
record FeedProperties(
        @DefaultValue("urn:lotledger") URI source,
        @DefaultValue("10") int connectionsPerUser) {}

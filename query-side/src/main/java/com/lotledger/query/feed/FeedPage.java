package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedEvent;
import java.util.List;

/**
 * Some events and how far was looked for them.
 *
 * @param events in order
 * @param position everything up to it has been looked at
 */
public record FeedPage(List<PublishedEvent> events, long position) {}

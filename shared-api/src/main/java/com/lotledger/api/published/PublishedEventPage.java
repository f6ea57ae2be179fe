package com.lotledger.api.published;

import java.util.List;

/**
 * Published events in order of their sequence.
 *
 * @param entries may be none although there are more: then nothing so far was asked for
 * @param next cursor to go on from; always there, because events never end
 */
public record PublishedEventPage(List<PublishedEvent> entries, String next) {
    public PublishedEventPage {
        entries = List.copyOf(entries);
    }
}

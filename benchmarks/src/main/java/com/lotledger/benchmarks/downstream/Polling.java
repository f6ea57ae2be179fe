package com.lotledger.benchmarks.downstream;

import com.fasterxml.jackson.databind.JsonNode;
import com.lotledger.benchmarks.program.Api;

/** Reads the feed page by page and waits for the next. */
public final class Polling {

    private final Api api;
    private final Seen seen;
    private final Thread thread;
    private volatile boolean over;
    private String cursor;

    /** @param cursor to begin behind */
    public Polling(Api api, String cursor, Seen seen) {
        this.api = api;
        this.cursor = cursor;
        this.seen = seen;
        thread = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        while (!over) {
            JsonNode page = api.get("/api/v1/events?limit=500&wait=1&after=" + cursor);
            page.get("entries").forEach(event -> seen.add(event.get("id").asText()));
            cursor = page.get("next").asText();
        }
    }

    /** Ends once the page under way was read. */
    public void stop() throws InterruptedException {
        over = true;
        thread.join();
    }
}

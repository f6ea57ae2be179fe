package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Writes events to one consumer for as long as it listens. It reads on only when the consumer took what was written before. */
final class EventStream implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final int AT_ONCE = 1_000;
    private static final byte[] ID = ascii("id: ");
    private static final byte[] EVENT = ascii("\nevent: ");
    private static final byte[] DATA = ascii("\ndata: ");
    private static final byte[] END = ascii("\n\n");
    private static final int BYTES_OF_AN_EVENT = 1_000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

    private final Feed feed;
    private final FeedFilter filter;
    private final ResponseBodyEmitter consumer;
    private final JsonMapper json;
    private long position;
    private @Nullable Future<FeedPage> ahead;
    private long written = System.nanoTime();
    private volatile boolean gone;

    EventStream(Feed feed, FeedFilter filter, long after, ResponseBodyEmitter consumer, JsonMapper json) {
        this.feed = feed;
        this.filter = filter;
        this.position = after;
        this.consumer = consumer;
        this.json = json;
        consumer.onCompletion(() -> gone = true);
    }

    @Override
    public void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            beat();
            while (!gone && !feed.isClosing() && System.nanoTime() - end < 0) {
                goOn();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            LOG.debug("A consumer left its stream of events", left);
        } catch (RuntimeException failure) {
            if (!gone) {
                LOG.warn("A stream of events ends early; its consumer comes back with the last id it saw", failure);
            }
        } finally {
            consumer.complete();
        }
    }

    private void goOn() throws IOException, InterruptedException {
        FeedPage page = next();
        boolean moved = page.position() > position;
        position = page.position();
        if (!page.events().isEmpty()) {
            ahead = readAhead();
            write(page);
        }
        Duration quiet = HEARTBEAT.minusNanos(System.nanoTime() - written);
        if (!moved && !quiet.isNegative()) {
            feed.await(position, quiet);
        } else if (quiet.isNegative()) {
            beat();
        }
    }

    private FeedPage next() throws InterruptedException {
        Future<FeedPage> begun = ahead;
        ahead = null;
        if (begun == null) {
            return feed.readOn(position, filter, AT_ONCE);
        }
        try {
            return begun.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Reads on while the consumer is written to. */
    private Future<FeedPage> readAhead() {
        long after = position;
        FutureTask<FeedPage> reading = new FutureTask<>(() -> feed.readOn(after, filter, AT_ONCE));
        var unused = Thread.ofVirtual().name("event-feed-ahead").start(reading);
        return reading;
    }

    /** A comment; the id lets the consumer come back behind everything it did not ask for. */
    private void beat() throws IOException {
        send(ascii(": heartbeat\nid: " + FeedCursor.after(position) + "\n\n"));
    }

    private void write(FeedPage page) throws IOException {
        ByteArrayOutputStream text =
                new ByteArrayOutputStream(BYTES_OF_AN_EVENT * page.events().size());
        for (PublishedEvent event : page.events()) {
            text.writeBytes(ID);
            text.writeBytes(ascii(FeedCursor.after(event)));
            text.writeBytes(EVENT);
            text.writeBytes(ascii(event.type()));
            text.writeBytes(DATA);
            text.writeBytes(json.writeValueAsBytes(event));
            text.writeBytes(END);
        }
        send(text.toByteArray());
    }

    private void send(byte[] text) throws IOException {
        consumer.send(text, TEXT);
        written = System.nanoTime();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

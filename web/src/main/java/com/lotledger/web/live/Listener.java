package com.lotledger.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells one open page that stock changed, at most about twice a second. */
final class Listener implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofMillis(450);

    private final StockChanges changes;
    private final SseEmitter page;
    private final String session;
    private long seen;
    private volatile boolean gone;

    Listener(StockChanges changes, SseEmitter page, String session, long seen) {
        this.changes = changes;
        this.page = page;
        this.session = session;
        this.seen = seen;
        page.onCompletion(this::leave);
    }

    /** The session that it listens in. */
    String session() {
        return session;
    }

    /** Ends it: the page is closed, or nobody is signed in any more. */
    void leave() {
        gone = true;
        changes.wake();
    }

    @Override
    public void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            page.send(SseEmitter.event().comment("listening"));
            while (goesOn() && System.nanoTime() - end < 0) {
                goOn();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException left) {
            LOG.debug("A page that listened is gone", left);
        } finally {
            page.complete();
        }
    }

    private boolean goesOn() {
        return !gone && changes.isRunning();
    }

    private void goOn() throws IOException, InterruptedException {
        BooleanSupplier inVain = () -> gone;
        long reached = changes.await(seen, HEARTBEAT, inVain);
        if (!goesOn()) {
            return;
        }
        if (reached <= seen) {
            page.send(SseEmitter.event().comment("still there"));
            return;
        }
        seen = reached;
        page.send(SseEmitter.event().name("stock").id(String.valueOf(reached)).data("changed"));
        changes.await(Long.MAX_VALUE, BETWEEN, inVain);
    }
}

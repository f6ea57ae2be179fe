package com.lotledger.web.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events for open pages. They say that something changed and never what: whoever hears it asks again, with the rights they
 * have then.
 */
@Controller
class LiveController {

    private static final long WITHOUT_LIMIT = 0;

    private final Listeners listeners;
    private final StockChanges changes;

    LiveController(Listeners listeners, StockChanges changes) {
        this.listeners = listeners;
        this.changes = changes;
    }

    /**
     * Tells when stock changes.
     *
     * @param after what the page shows already
     * @param lastEventId what a page that comes back heard last
     */
    @GetMapping(path = "/live/stock", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stock(
            @RequestParam(defaultValue = "-1") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        SseEmitter page = new SseEmitter(WITHOUT_LIMIT);
        Listener listener = new Listener(changes, page, session.getId(), heard(lastEventId, after));
        if (!listeners.add(listener)) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(page);
    }

    private static long heard(@Nullable String lastEventId, long after) {
        return lastEventId != null && lastEventId.matches("[0-9]{1,18}") ? Long.parseLong(lastEventId) : after;
    }
}

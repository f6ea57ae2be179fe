package com.lotledger.web.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** The open pages that listen: so many in all and in each session, and none longer than its session lasts. */
@Component
class Listeners {

    static final int MOST = 500;
    static final int MOST_OF_A_SESSION = 12;

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    // A page that takes nothing waits alone.
    private final ThreadFactory threads = Thread.ofVirtual().name("live-", 0).factory();

    /** Lets one listen; false when there are too many. */
    boolean add(Listener listener) {
        long ofSession = open.stream()
                .filter(each -> each.session().equals(listener.session()))
                .count();
        if (open.size() >= MOST || ofSession >= MOST_OF_A_SESSION) {
            return false;
        }
        open.add(listener);
        threads.newThread(() -> {
                    try {
                        listener.run();
                    } finally {
                        open.remove(listener);
                    }
                })
                .start();
        return true;
    }

    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        open.stream().filter(each -> each.session().equals(event.getId())).forEach(Listener::leave);
    }
}

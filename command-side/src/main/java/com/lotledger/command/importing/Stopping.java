package com.lotledger.command.importing;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Ends imports in order: after requests are answered, while commands are still handled. */
final class Stopping implements SmartLifecycle {

    private final ImportQueue queue;
    private volatile boolean running;

    Stopping(ImportQueue queue) {
        this.queue = queue;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        queue.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}

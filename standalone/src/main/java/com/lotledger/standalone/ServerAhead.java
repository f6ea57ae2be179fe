package com.lotledger.standalone;

import com.lotledger.standalone.database.DataDirectory;
import com.lotledger.standalone.database.EmbeddedServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;

/** PostgreSQL on its way while the rest of the program is put together: starting it is mostly waiting. */
final class ServerAhead implements DisposableBean {

    private final CompletableFuture<EmbeddedServer> server;

    private ServerAhead(CompletableFuture<EmbeddedServer> server) {
        this.server = server;
    }

    static ServerAhead start(DataDirectory directory) {
        Executor thread = Thread.ofPlatform().name("embedded-server")::start;
        return new ServerAhead(CompletableFuture.supplyAsync(() -> EmbeddedServer.start(directory), thread));
    }

    /** Waits until it serves. */
    EmbeddedServer server() {
        try {
            return server.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException reason ? reason : failure;
        }
    }

    /** Also where nobody came for it, because the program did not get that far. */
    @Override
    public void destroy() {
        server.thenAccept(EmbeddedServer::close).exceptionally(failed -> null).join();
    }
}

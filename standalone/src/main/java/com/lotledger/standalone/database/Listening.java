package com.lotledger.standalone.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Starts the server on a port, again where the first try failed for a reason that passes. */
final class Listening {
    private static final int ATTEMPTS = 8;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private Listening() {}

    /** Answers with the port on which the server listens. */
    static int on(DataDirectory directory, ServerPrograms programs, int wanted) {
        try {
            for (int attempt = 1; ; attempt++) {
                ServerLog log = ServerLog.opened(directory.serverLog());
                int port = wanted == EmbeddedServer.ANY_PORT ? freePort() : wanted;
                ServerPrograms.Ending ending =
                        programs.start(directory.cluster(), log.file(), ServerSettings.commandLine(port));
                if (ending.success()) {
                    return port;
                }
                String said = log.writtenSinceOpened();
                if (attempt == ATTEMPTS
                        || !(portIsTaken(said) ? wanted == EmbeddedServer.ANY_PORT : isStillEnding(said))) {
                    throw failure(directory, wanted, said.isBlank() ? ending.output() : said);
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        } catch (IOException failure) {
            throw FileTrouble.with(directory.root(), failure);
        }
    }

    private static EmbeddedServerFailure failure(DataDirectory directory, int port, String said) {
        if (portIsTaken(said)) {
            return new EmbeddedServerFailure(
                    "The port " + port + " of 127.0.0.1 for the embedded PostgreSQL is taken.",
                    "Choose another one, or none to let a free one be found.");
        }
        return FileTrouble.with(directory.root(), said, null);
    }

    private static boolean portIsTaken(String said) {
        return said.contains("could not bind") || said.contains("could not create any TCP/IP sockets");
    }

    /** The last processes of a server that was killed go a moment after it. */
    private static boolean isStillEnding(String said) {
        return said.contains("pre-existing shared memory block");
    }

    /** Somebody may take it before the server does; then another is tried. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}

package com.lotledger.standalone.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Where the operating system allows it, root starts it in a user namespace of its own,
 * in which it is an ordinary user.
 */
final class RootAccess {
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    private RootAccess() {}

    /** What to put before every command that runs a program of PostgreSQL. */
    static List<String> commandPrefix() {
        return commandPrefix(isRoot(), OWN_NAMESPACE);
    }

    static List<String> commandPrefix(boolean root, List<String> ownNamespace) {
        if (!root) {
            return List.of();
        }
        if (!makesAnOrdinaryUser(ownNamespace)) {
            throw new EmbeddedServerFailure(
                    "The program runs as root, PostgreSQL does not run as root, and this system gives no user namespace ("
                            + String.join(" ", ownNamespace) + ") to run it in.",
                    "Start as another user, or give a JDBC URL of a PostgreSQL server.");
        }
        return ownNamespace;
    }

    private static boolean isRoot() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return !windows && new UnixSystem().getUid() == 0;
    }

    private static boolean makesAnOrdinaryUser(List<String> ownNamespace) {
        try {
            Process process = new ProcessBuilder(Stream.concat(ownNamespace.stream(), Stream.of("id", "-u"))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !answer.equals("0");
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

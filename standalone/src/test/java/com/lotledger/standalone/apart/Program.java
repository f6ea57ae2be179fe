package com.lotledger.standalone.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One program of the ledger in a JVM of its own, started from the jar that is handed out. */
final class Program implements AutoCloseable {

    static final String COMMAND_SIDE = "command-side/target/command-side-0.1.0-exec.jar";
    static final String QUERY_SIDE = "query-side/target/query-side-0.1.0-exec.jar";
    static final String STANDALONE = "standalone/target/lot-ledger.jar";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final List<String> command;
    private final Path log;
    private final int port;
    private Process process;

    private Program(List<String> command, Path log, int port) {
        this.command = command;
        this.log = log;
        this.port = port;
        this.process = launch();
    }

    /**
     * Begins to start it.
     *
     * @param jar path below the root of the project
     * @param directory its data and its log go there
     */
    static Program start(String jar, Map<String, String> properties, Path directory, String... more) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-jar",
                Path.of("..").resolve(jar).toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--lotledger.data-dir=" + directory));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.addAll(List.of(more));
        return new Program(command, Path.of("target", "apart", port + ".log"), port);
    }

    private Process launch() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits until it is up. */
    Program awaitReady() {
        Patience.until(LONGEST_START, () -> isUp() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("a program ended: " + output());
        }
        return this;
    }

    boolean isUp() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it said so far. */
    String output() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it ended by itself and answers its exit code. */
    int awaitEnd() {
        try {
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The same again, after it ended. */
    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

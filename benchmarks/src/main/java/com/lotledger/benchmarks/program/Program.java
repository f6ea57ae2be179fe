package com.lotledger.benchmarks.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The standalone program in a JVM of its own, on the loopback address, with its data in a given directory. */
public final class Program implements AutoCloseable {

    private static final String ADMINISTRATOR = "admin";
    private static final String PASSWORD = "for-measuring-only-1";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Process process;
    private final Path data;
    private final Api api;
    private final HttpClient client;
    private final Duration startedIn;

    private Program(Process process, Path data, Api api, HttpClient client, Duration startedIn) {
        this.process = process;
        this.data = data;
        this.api = api;
        this.client = client;
        this.startedIn = startedIn;
    }

    /**
     * Starts the jar and returns when its health is up.
     *
     * @param javaOptions options of the JVM, such as those of a profiler
     */
    public static Program start(Path jar, Path data, List<String> javaOptions) {
        int port = freePort();
        long before = System.nanoTime();
        Process process = launch(jar, data, port, javaOptions);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        Api api = new Api(client, URI.create("http://127.0.0.1:" + port), ADMINISTRATOR, PASSWORD);
        boolean ready = false;
        try {
            awaitHealth(process, api, data);
            ready = true;
            return new Program(process, data, api, client, Duration.ofNanos(System.nanoTime() - before));
        } finally {
            if (!ready) {
                end(process);
                client.close();
            }
        }
    }

    /** As its administrator. */
    public Api api() {
        return api;
    }

    /** As its administrator, looking at pages. */
    public Browsing browsing() {
        return Browsing.signedIn(api.address(), ADMINISTRATOR, PASSWORD);
    }

    /** From the start of the JVM to health up. */
    public Duration startedIn() {
        return startedIn;
    }

    public ProgramDatabase database() {
        return new ProgramDatabase(data);
    }

    public long processId() {
        return process.pid();
    }

    /** Ends the program in order, as Ctrl-C does. */
    @Override
    public void close() {
        end(process);
        client.close();
    }

    private static Process launch(Path jar, Path data, int port, List<String> javaOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-jar",
                jar.toAbsolutePath().toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                // What is measured starts by itself, and nothing else.
                "--lotledger.self-audit.nightly=false",
                "--lotledger.data-dir=" + data.toAbsolutePath()));
        File log = log(data).toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LOTLEDGER_ADMIN_PASSWORD", PASSWORD);
        try {
            Process process = builder.start();
            // Whatever becomes of the measurement, the program does not outlive it.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static void awaitHealth(Process process, Api api, Path data) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!up(api)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The program did not start:\n" + logged(data));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean up(Api api) {
        try {
            return api.status("/actuator/health") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String logged(Path data) {
        try {
            return Files.readString(log(data));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
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

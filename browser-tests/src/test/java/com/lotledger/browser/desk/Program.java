package com.lotledger.browser.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, as it is handed to people, in a JVM of its own. */
final class Program implements AutoCloseable {

    private static final String ADDRESS = "  address  ";
    private static final String READY = "  ready ";
    private static final String IMPORTED = "Imported from ";

    private final Process process;
    private final String address;

    private Program(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it with its data in a directory and returns once it serves and has imported the samples. */
    static Program start(Path root, Path data, String password) {
        Path jar = root.resolve("standalone/target/lot-ledger.jar");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--lotledger.self-audit.nightly=false",
                "--lotledger.import=" + root.resolve("standalone/samples"),
                "--lotledger.data-dir=" + data);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LOTLEDGER_ADMIN_PASSWORD", password);
        try {
            Process process = builder.start();
            // However the tests end, the program does not outlive them.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Program(process, served(process));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Such as {@code http://127.0.0.1:40321}. */
    String address() {
        return address;
    }

    private static String served(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        String address = "";
        boolean ready = false;
        boolean imported = false;
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(ADDRESS)) {
                address = line.substring(ADDRESS.length()).strip();
            }
            ready |= line.startsWith(READY);
            imported |= line.startsWith(IMPORTED);
            if (ready && imported) {
                readOn(output);
                return address;
            }
        }
        throw new IllegalStateException("The program did not start:\n" + String.join("\n", said));
    }

    /** Or it would stand still once nobody takes what it says. */
    private static void readOn(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package com.lotledger.standalone.clients;

import com.lotledger.standalone.receiving.RunningLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The consumer of {@code docs/clients}, as a process of its own. */
final class ExampleConsumer {

    private static final Path SOURCE = Path.of("..", "docs", "clients", "Consumer.java");

    private final Path classes;
    private final Path file;
    private final RunningLedger ledger;

    private ExampleConsumer(Path classes, Path file, RunningLedger ledger) {
        this.classes = classes;
        this.file = file;
        this.ledger = ledger;
    }

    /** Compiles it, once for many starts. */
    static ExampleConsumer compiled(Path directory, RunningLedger ledger) {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", directory.toString(), SOURCE.toString());
        if (failed != 0) {
            throw new IllegalStateException("the example does not compile");
        }
        return new ExampleConsumer(directory, directory.resolve("bins.txt"), ledger);
    }

    Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes.toString(),
                "Consumer",
                file.toString()));
        command.addAll(List.of(options));
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment()
                .putAll(Map.of(
                        "LEDGER", "http://" + ledger.address(),
                        "LEDGER_USER", RunningLedger.ADMINISTRATOR,
                        "LEDGER_PASSWORD", RunningLedger.PASSWORD));
        return program.start();
    }

    /** What it has written so far; nothing before its first page. */
    String cursor() throws IOException {
        return Files.exists(file) ? lines().getFirst() : "";
    }

    /** Its copy, by item, lot and bin. */
    Map<String, String> quantities() throws IOException {
        Map<String, String> quantities = new TreeMap<>();
        lines().stream().skip(1).forEach(line -> {
            int last = line.lastIndexOf('\t');
            quantities.put(line.substring(0, last), line.substring(last + 1));
        });
        return quantities;
    }

    private List<String> lines() throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.toList();
        }
    }
}

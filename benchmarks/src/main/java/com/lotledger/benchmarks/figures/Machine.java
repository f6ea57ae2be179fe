package com.lotledger.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the figures were measured on. */
public final class Machine {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    public static String description() {
        return "%s %s, %d cores, %s memory, JDK %s (%s)"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        Runtime.version(),
                        System.getProperty("java.vendor"));
    }

    /** How busy the machine was in the last minute, the benchmark included. */
    public static String load() {
        return lines(LOAD).map(text -> text.split(" ", 2)[0]).orElse("unknown");
    }

    private static String memory() {
        return lines(MEMORY)
                .map(text -> text.replaceAll("(?s)^MemTotal:\\s+(\\d+) kB.*$", "$1"))
                .map(kilobytes -> String.format(Locale.ROOT, "%.0f GB", Long.parseLong(kilobytes) / 1048576.0))
                .orElse("unknown");
    }

    private static Optional<String> lines(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}

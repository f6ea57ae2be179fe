package com.lotledger.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What processes have used so far, where the operating system tells (Linux).
 *
 * @param program processor time of the program's JVM
 * @param server processor time of PostgreSQL, those of its processes that have ended included
 * @param clients processor time of the measuring JVM
 */
public record Consumption(Duration program, Duration server, Duration clients) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final long TICK_MILLISECONDS = 10;

    public static Consumption of(Program program) {
        return new Consumption(
                ofProcess(program.processId()),
                server(program).map(Consumption::ofProcess).reduce(Duration.ZERO, Duration::plus),
                ofProcess(ProcessHandle.current().pid()));
    }

    public Consumption since(Consumption before) {
        return new Consumption(
                program.minus(before.program), server.minus(before.server), clients.minus(before.clients));
    }

    /** Memory that the program's JVM has in use (VmRSS), in megabytes. */
    public static long memoryOfProgram(Program program) {
        return memory(program.processId(), "VmRSS");
    }

    /** Memory that PostgreSQL's processes have in use, in megabytes; what they share is counted once. */
    public static long memoryOfServer(Program program) {
        List<Long> processes = server(program).toList();
        long own = processes.stream().mapToLong(each -> memory(each, "RssAnon")).sum();
        long shared = processes.stream()
                .mapToLong(each -> memory(each, "RssShmem") + memory(each, "RssFile"))
                .max()
                .orElse(0);
        return own + shared;
    }

    private static Stream<Long> server(Program program) {
        long first = program.database().processId();
        Stream<Long> children = ProcessHandle.of(first).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(first), children);
    }

    /** User and system time, and that of children that have ended. */
    private static Duration ofProcess(long process) {
        return read(process, "stat")
                .map(text -> text.substring(text.lastIndexOf(')') + 2).split(" ", -1))
                .map(fields -> Stream.of(fields)
                        .skip(11)
                        .limit(4)
                        .mapToLong(Long::parseLong)
                        .sum())
                .map(ticks -> Duration.ofMillis(ticks * TICK_MILLISECONDS))
                .orElse(Duration.ZERO);
    }

    private static long memory(long process, String kind) {
        return read(process, "status").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(kind + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> read(long process, String file) {
        Path path = PROCESSES.resolve(Long.toString(process)).resolve(file);
        try {
            return Files.isReadable(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException gone) {
            if (Files.exists(path)) {
                throw new UncheckedIOException(gone);
            }
            return Optional.empty();
        }
    }
}

package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the program which started it. Only the holder of the directory's lock may look for it: then nobody
 * else can be using the server, and it is stopped in order. A process is ended only when its command line names the
 * database files, because the number in the server's file may long since belong to something else.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration UNTIL_REAPED = Duration.ofSeconds(5);

    private OrphanedServer() {}

    private enum Standing {
        SERVES,
        SOMETHING_ELSE,
        DEAD,
        UNKNOWN
    }

    static void stop(DataDirectory directory, ServerPrograms programs) {
        Path file = directory.cluster().resolve("postmaster.pid");
        try {
            Optional<ProcessHandle> process = processNamedIn(file);
            if (process.isEmpty()) {
                return;
            }
            long pid = process.get().pid();
            switch (standing(process.get(), directory.cluster())) {
                case SERVES -> {
                    LOG.info("Stopping the PostgreSQL server {} that an earlier run left behind", pid);
                    stopInOrder(directory, programs, pid);
                }
                case SOMETHING_ELSE, DEAD -> {
                    // PostgreSQL would take whatever has that number for its own kind and refuse to start.
                    LOG.info("Process {} no longer serves {}; removing what it left behind", pid, directory.root());
                    Files.deleteIfExists(file);
                }
                case UNKNOWN -> throw doesNotEnd(directory, pid);
            }
        } catch (IOException failure) {
            throw FileTrouble.with(directory.root(), failure);
        }
    }

    private static void stopInOrder(DataDirectory directory, ServerPrograms programs, long pid) {
        if (programs.stop(directory.cluster()).success()
                || programs.stopAtOnce(directory.cluster()).success()) {
            return;
        }
        throw doesNotEnd(directory, pid);
    }

    private static EmbeddedServerFailure doesNotEnd(DataDirectory directory, long pid) {
        return new EmbeddedServerFailure(
                "A PostgreSQL server left behind by an earlier run (process " + pid + ") holds the data directory "
                        + directory.root() + " and cannot be stopped.",
                "End that process, then start again.");
    }

    private static Optional<ProcessHandle> processNamedIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** A killed process shows no command line, and keeps its number until its parent has heard of its end. */
    private static Standing standing(ProcessHandle process, Path cluster) throws IOException {
        long limit = System.nanoTime() + UNTIL_REAPED.toNanos();
        while (process.isAlive() && System.nanoTime() < limit) {
            Optional<String> commandLine = commandLine(process);
            if (commandLine.isPresent()) {
                return commandLine.get().contains(cluster.toString()) ? Standing.SERVES : Standing.SOMETHING_ELSE;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return !process.isAlive() || isDeadOnLinux(process.pid()) ? Standing.DEAD : Standing.UNKNOWN;
    }

    /** Windows shows no arguments; there the program's own path, inside the data directory, has to do. */
    private static Optional<String> commandLine(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command());
    }

    /** Where nobody collects the endings of orphans, as in many containers, a dead process keeps its number for good. */
    private static boolean isDeadOnLinux(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "stat");
        if (Files.notExists(file)) {
            return false;
        }
        String line = Files.readString(file, StandardCharsets.ISO_8859_1);
        return line.startsWith("Z", line.lastIndexOf(')') + 2);
    }
}

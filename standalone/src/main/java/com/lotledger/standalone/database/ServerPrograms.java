package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl} to their end; what they print is kept for a message when they fail. */
record ServerPrograms(Path binaries, List<String> prefix, Path scratch) {
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration WAIT = Duration.ofMinutes(1);

    record Ending(boolean success, String output) {}

    static ServerPrograms in(Path binaries, DataDirectory directory) {
        return new ServerPrograms(binaries, RootAccess.commandPrefix(), directory.root());
    }

    /** The builtin collation sorts alike on every operating system and in every release of its libraries. */
    Ending makeCluster(Path cluster, Path passwordFile) {
        return run(
                FIRST,
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + Credentials.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** Ends when the server answers; it runs on detached from this process, its terminal and its signals. */
    Ending start(Path cluster, Path log, String settings) {
        return run(
                WAIT.plusSeconds(10),
                "pg_ctl",
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--options=" + settings,
                "--wait",
                "--timeout=" + WAIT.toSeconds());
    }

    /** Ends connections and stops in order: everything is on disk, the next start needs no recovery. */
    Ending stop(Path cluster) {
        return stop(cluster, "fast", WAIT);
    }

    /** Stops without order: nothing committed is lost, the next start recovers it from the write-ahead log. */
    Ending stopAtOnce(Path cluster) {
        return stop(cluster, "immediate", Duration.ofSeconds(10));
    }

    private Ending stop(Path cluster, String mode, Duration wait) {
        return run(
                wait.plusSeconds(10),
                "pg_ctl",
                "stop",
                "--pgdata=" + cluster,
                "--mode=" + mode,
                "--wait",
                "--timeout=" + wait.toSeconds());
    }

    /** Output goes through a file: on some systems the server inherits a pipe and would keep it open. */
    private Ending run(Duration limit, String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Path output = scratch.resolve("pg-output-" + program + ".txt");
        try {
            Files.deleteIfExists(output);
            OwnerOnly.createFile(output);
            Process process = builder.redirectOutput(output.toFile()).start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroy();
                return new Ending(false, program + " did not end within " + limit.toSeconds() + " s");
            }
            String printed = Files.readString(output, StandardCharsets.ISO_8859_1);
            Files.delete(output);
            return new Ending(process.exitValue() == 0, printed);
        } catch (IOException failure) {
            throw FileTrouble.with(scratch, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ending(false, program + " was interrupted");
        }
    }
}

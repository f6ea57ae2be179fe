package com.lotledger.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledProgramIT {
    private static final Duration WRITING = Duration.ofSeconds(1);

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_program_killed_while_it_writes_loses_no_row_it_acknowledged(boolean serverIsKilledToo) throws Exception {
        Path acknowledged = temporary.resolve("acknowledged");
        DataDirectory directory = ServerForTests.in(temporary.resolve("data"));
        Process program = ChildProgram.start(Writer.class, directory.root().toString(), acknowledged.toString());
        await(
                Duration.ofMinutes(1),
                () -> Files.exists(acknowledged) && acknowledged.toFile().length() > 0);
        ProcessHandle orphan = serverOf(directory);
        List<ProcessHandle> killedToo = serverIsKilledToo
                ? Stream.concat(Stream.of(orphan), orphan.descendants()).toList()
                : List.of();
        // writing goes on for a while; only the moment of the kill matters, and any will do
        boolean endedByItself = program.waitFor(WRITING.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(endedByItself).isFalse();

        program.destroyForcibly().waitFor();
        killedToo.forEach(ProcessHandle::destroyForcibly);
        assertThat(serverIsKilledToo || orphan.isAlive()).isTrue();

        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            Set<String> stored =
                    new HashSet<>(ServerForTests.column(server, server.application(), "SELECT id FROM views.written"));
            List<String> lines = wholeLines(acknowledged);
            assertThat(lines).hasSizeGreaterThan(100);
            assertThat(stored).containsAll(lines);
            assertThat(serverOf(directory).pid()).isNotEqualTo(orphan.pid());
        }
    }

    private static ProcessHandle serverOf(DataDirectory directory) throws IOException {
        List<String> lines = Files.readAllLines(directory.cluster().resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    /** The kill may have cut the last line short. */
    private static List<String> wholeLines(Path file) throws IOException {
        String content = Files.readString(file);
        return content.substring(0, content.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void await(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited " + limit).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Commits rows from several threads and notes each after its commit. */
    static final class Writer {
        public static void main(String[] arguments) throws Exception {
            EmbeddedServer server = EmbeddedServer.start(ServerForTests.in(Path.of(arguments[0])));
            ServerForTests.execute(server, server.application(), "CREATE TABLE views.written (id text PRIMARY KEY)");
            OutputStream acknowledged = new FileOutputStream(arguments[1], true);
            for (int thread = 0; thread < 3; thread++) {
                String name = "writer-" + thread + "-";
                Thread.ofPlatform().start(() -> write(server, name, acknowledged));
            }
        }

        private static void write(EmbeddedServer server, String name, OutputStream acknowledged) {
            try (Connection connection = ServerForTests.connect(server, server.application());
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO views.written VALUES (?)")) {
                for (int row = 0; ; row++) {
                    insert.setString(1, name + row);
                    insert.executeUpdate();
                    acknowledged.write((name + row + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (SQLException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

package com.lotledger.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class EmbeddedServerRestartIT {
    @TempDir
    private Path temporary;

    @Test
    void rows_and_passwords_are_kept_and_loosened_access_rules_are_not() throws Exception {
        DataDirectory directory = ServerForTests.in(temporary.resolve("with a space"));
        Login application;
        try (EmbeddedServer first = EmbeddedServer.start(directory)) {
            application = first.application();
            ServerForTests.execute(first, application, "CREATE TABLE views.kept AS SELECT 42 AS answer");
        }
        Files.writeString(directory.cluster().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");

        try (EmbeddedServer second = EmbeddedServer.start(directory)) {
            assertThat(second.application()).isEqualTo(application);
            assertThat(ServerForTests.column(second, application, "SELECT answer FROM views.kept"))
                    .containsExactly("42");
            assertThatThrownBy(() -> ServerForTests.connect(second, new Login("postgres", "guessed"))
                            .close())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_second_start_is_refused_and_names_the_process_that_holds_the_directory() throws Exception {
        DataDirectory directory = ServerForTests.in(temporary);
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            String self = Long.toString(ProcessHandle.current().pid());

            assertThatThrownBy(() -> EmbeddedServer.start(directory))
                    .isInstanceOf(EmbeddedServerFailure.class)
                    .hasMessageContaining("is in use by this process (" + self + ")");

            Process other = ChildProgram.start(SecondStart.class, temporary.toString());
            String answer = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("is in use by process " + self + ".").contains("--lotledger.data-dir");
            assertThat(ServerForTests.column(server, server.application(), "SELECT 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void what_a_killed_first_start_left_unfinished_is_made_anew_and_a_reused_process_number_harms_nobody()
            throws Exception {
        DataDirectory directory = ServerForTests.in(temporary);
        Files.createDirectories(directory.unfinishedCluster().resolve("base"));
        Files.createFile(temporary.resolve("credentials.unfinished"));
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(server.port()).isPositive();
        }
        Process unrelated = ChildProgram.start(Waiting.class);
        try {
            Files.writeString(directory.cluster().resolve("postmaster.pid"), unrelated.pid() + "\n");
            try (EmbeddedServer server = EmbeddedServer.start(directory)) {
                assertThat(ServerForTests.column(server, server.application(), "SELECT 1"))
                        .containsExactly("1");
            }
            assertThat(unrelated.isAlive()).isTrue();
        } finally {
            unrelated.destroyForcibly();
        }
    }

    @Test
    void the_server_stops_after_everything_spring_made_from_it() throws SQLException {
        DataDirectory directory = ServerForTests.in(temporary);
        AtomicReference<String> written = new AtomicReference<>("");
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.registerBean(EmbeddedServer.class, () -> EmbeddedServer.start(directory));
            context.registerBean(LastWords.class, () -> new LastWords(context.getBean(EmbeddedServer.class), written));
            context.refresh();
        }
        assertThat(written.get()).isEqualTo("written");
        try (EmbeddedServer again = EmbeddedServer.start(directory)) {
            assertThat(ServerForTests.column(again, again.application(), "SELECT word FROM views.last_words"))
                    .containsExactly("written");
        }
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> EmbeddedServer.start(ServerForTests.in(temporary), taken.getLocalPort()))
                    .isInstanceOf(EmbeddedServerFailure.class)
                    .hasMessageContaining("The port " + taken.getLocalPort() + " of 127.0.0.1");
        }
    }

    /** Uses the database while it is destroyed, as a component does that finishes its work. */
    private record LastWords(EmbeddedServer server, AtomicReference<String> written) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            ServerForTests.execute(
                    server, server.application(), "CREATE TABLE views.last_words AS SELECT 'written' AS word");
            written.set("written");
        }
    }

    /** A second program on the same data directory. */
    static final class SecondStart {
        public static void main(String[] arguments) {
            try (EmbeddedServer server = EmbeddedServer.start(ServerForTests.in(Path.of(arguments[0])))) {
                System.out.println("started on " + server.port());
            } catch (EmbeddedServerFailure refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    /** Something else that happens to have the process number an ended server had. */
    static final class Waiting {
        public static void main(String[] arguments) throws IOException {
            System.exit(System.in.read());
        }
    }
}

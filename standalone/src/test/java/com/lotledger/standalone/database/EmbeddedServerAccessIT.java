package com.lotledger.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerAccessIT {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    private Path directory;
    private EmbeddedServer server;

    @BeforeAll
    void start(@TempDir Path temporary) {
        directory = temporary.resolve("data");
        server = EmbeddedServer.start(ServerForTests.in(directory));
    }

    @AfterAll
    void stop() {
        server.close();
        // a second call does nothing
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "max_connections, 64",
        "jit, off"
    })
    void the_server_runs_with_the_setting(String name, String value) throws SQLException {
        assertThat(ServerForTests.column(server, server.superuser(), "SHOW " + name))
                .containsExactly(value);
    }

    @Test
    void text_sorts_alike_on_every_operating_system() throws SQLException {
        assertThat(
                        ServerForTests.column(
                                server,
                                server.application(),
                                "SELECT format('%s %s', datlocprovider, datlocale) FROM pg_database WHERE datname = 'lotledger'"))
                .containsExactly("b C.UTF-8");
    }

    @Test
    void every_kind_of_connection_needs_a_password() throws SQLException {
        assertThat(ServerForTests.column(
                        server, server.superuser(), "SELECT DISTINCT auth_method FROM pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "lotledger_owner", "lotledger"})
    void no_role_connects_without_its_password(String user) {
        assertThat(refusalOf(user, "postgres")).isEqualTo(INVALID_PASSWORD);
        assertThat(refusalOf(user, "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE another",
                "CREATE DATABASE another",
                "CREATE SCHEMA another",
                "CREATE TABLE events.another (id int)",
                "CREATE TABLE public.another (id int)",
                "ALTER ROLE lotledger SUPERUSER",
                "ALTER SYSTEM SET fsync = off",
                "SET ROLE lotledger_owner",
                "SELECT pg_read_file('PG_VERSION')",
                "COPY (SELECT 1) TO PROGRAM 'cat'",
                "SELECT * FROM pg_authid"
            })
    void the_application_role_may_not(String command) {
        assertThatThrownBy(() -> ServerForTests.execute(server, server.application(), command))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void neither_role_may_open_another_database(String database) {
        for (Login login : new Login[] {server.application(), server.owner()}) {
            assertThatThrownBy(() ->
                            ServerForTests.connect(server, database, login).close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void the_owner_is_no_superuser() throws SQLException {
        assertThat(
                        ServerForTests.column(
                                server,
                                server.owner(),
                                "SELECT rolname FROM pg_roles WHERE rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication"))
                .containsExactly("postgres");
    }

    @Test
    void the_application_role_does_in_events_only_what_the_owner_grants() throws SQLException {
        ServerForTests.execute(server, server.owner(), "CREATE TABLE events.entry (id int)");
        ServerForTests.execute(server, server.owner(), "GRANT SELECT, INSERT ON events.entry TO lotledger");

        ServerForTests.execute(server, server.application(), "INSERT INTO events.entry VALUES (1)");

        assertThatThrownBy(() -> ServerForTests.execute(server, server.application(), "DELETE FROM events.entry"))
                .hasMessageContaining("permission denied");
        assertThat(ServerForTests.column(server, server.application(), "SELECT id FROM events.entry"))
                .containsExactly("1");
    }

    @Test
    void the_application_role_makes_its_own_views() throws SQLException {
        ServerForTests.execute(server, server.application(), "CREATE TABLE views.row_of_mine (id int)");
        ServerForTests.execute(server, server.application(), "DROP TABLE views.row_of_mine");
    }

    @Test
    void passwords_and_data_are_for_the_owner_of_the_files_alone() throws IOException {
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("credentials"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("postgres.log"))).isEqualTo("rw-------");
    }

    @Test
    void no_password_is_printed_logged_or_left_in_another_file() throws IOException {
        String password = server.superuser().password();
        assertThat(server.superuser().toString() + server.owner() + server.application())
                .doesNotContain(password)
                .contains("lotledger");
        try (var files = Files.list(directory)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> ServerForTests.content(file).contains(password)))
                    .containsExactly(directory.resolve("credentials"));
        }
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .toList())
                .noneMatch(line -> line.contains(password));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private String refusalOf(String user, String password) {
        SQLException refusal = catchThrowableOfType(
                SQLException.class,
                () -> ServerForTests.connect(server, new Login(user, password)).close());
        assertThat((Throwable) refusal)
                .as("connection of " + user + " with password '" + password + "'")
                .isNotNull();
        return refusal.getSQLState();
    }
}

package com.lotledger.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerRefusalsTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"no-such-program", "false"})
    void root_without_user_namespaces_is_told_so_and_shown_the_ways_out(String ownNamespace) {
        assertThatThrownBy(() -> RootAccess.commandPrefix(true, List.of(ownNamespace)))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining("runs as root")
                .hasMessageContaining("user namespace")
                .hasMessageContaining("Start as another user, or give a JDBC URL");
    }

    @Test
    void an_ordinary_user_needs_no_user_namespace() {
        assertThat(RootAccess.commandPrefix(false, List.of("no-such-program"))).isEmpty();
    }

    @Test
    void data_of_another_major_version_is_refused_with_both_versions_named() throws IOException {
        DataDirectory directory = ServerForTests.in(temporary);
        Files.createDirectories(directory.cluster());
        Files.writeString(directory.cluster().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> Cluster.prepare(directory, nothingToRun(), new Login("postgres", "secret")))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining("was made by PostgreSQL 17")
                .hasMessageContaining("brings PostgreSQL 18")
                .hasMessageContaining("pg_dump");
    }

    @Test
    void a_database_without_its_passwords_is_not_touched() throws IOException {
        DataDirectory directory = ServerForTests.in(temporary);
        Files.createDirectories(directory.cluster());

        assertThatThrownBy(() -> Credentials.of(directory))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining("no file 'credentials'");
    }

    @Test
    void a_directory_everybody_may_write_is_refused() throws IOException {
        Path open = Files.createDirectory(temporary.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> DataDirectory.at(open))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining("Every user of this machine may write");
    }

    @Test
    void a_file_in_place_of_the_directory_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("data"));

        assertThatThrownBy(() -> DataDirectory.at(file))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining(file + " is a file");
    }

    @Test
    void a_path_a_shell_would_read_into_is_refused() {
        assertThatThrownBy(() -> DataDirectory.at(temporary.resolve("$(id)")))
                .isInstanceOf(EmbeddedServerFailure.class)
                .hasMessageContaining("contains a character");
    }

    @Test
    void a_full_disk_is_called_that_whoever_noticed_it() {
        Path path = Path.of("data");
        assertThat(FileTrouble.with(path, new FileSystemException("data/x", null, "No space left on device")))
                .hasMessageContaining("no space left on the disk of the data directory data");
        assertThat(FileTrouble.with(
                        path, "initdb: error: could not write to file \"pg_wal\": No space left on device", null))
                .hasMessageContaining("no space left on the disk of the data directory data");
    }

    @Test
    void a_missing_permission_is_called_that_whoever_noticed_it() {
        Path path = Path.of("data");
        assertThat(FileTrouble.with(path, new AccessDeniedException("data/x")))
                .hasMessageContaining("This user may not write to the data directory data");
        assertThat(FileTrouble.with(path, "FATAL: could not open directory \"data\": Permission denied", null))
                .hasMessageContaining("This user may not write to the data directory data");
    }

    private ServerPrograms nothingToRun() {
        return new ServerPrograms(temporary, List.of(), temporary);
    }
}

package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/**
 * The database files. They are made with a password for the superuser and with password checks on every connection, by a
 * program that listens nowhere; so there is no moment at which anybody could connect without a password. Every start writes
 * the access rules anew, so that a change in them does not last.
 */
final class Cluster {
    private static final String ACCESS_RULES = """
            # Written at every start: a password for everybody, from this machine only.
            local   all          all                scram-sha-256
            local   replication  all                scram-sha-256
            host    all          all  127.0.0.1/32  scram-sha-256
            host    all          all  ::1/128       scram-sha-256
            host    replication  all  127.0.0.1/32  scram-sha-256
            host    replication  all  ::1/128       scram-sha-256
            """;

    private Cluster() {}

    /** Makes the cluster if there is none, and refuses one of another major version. */
    static void prepare(DataDirectory directory, ServerPrograms programs, Login superuser) {
        try {
            if (Files.notExists(directory.cluster())) {
                make(directory, programs, superuser);
            }
            refuseOtherVersions(directory);
            OwnerOnly.tighten(directory.cluster());
            replace(directory.cluster().resolve("pg_hba.conf"), ACCESS_RULES);
        } catch (IOException failure) {
            throw FileTrouble.with(directory.root(), failure);
        }
    }

    private static void make(DataDirectory directory, ServerPrograms programs, Login superuser) throws IOException {
        FileSystemUtils.deleteRecursively(directory.unfinishedCluster());
        Path password = directory.root().resolve("password.unfinished");
        Files.deleteIfExists(password);
        try {
            OwnerOnly.createFile(password);
            Files.writeString(password, superuser.password() + "\n");
            ServerPrograms.Ending ending = programs.makeCluster(directory.unfinishedCluster(), password);
            if (!ending.success()) {
                throw FileTrouble.with(directory.root(), ending.output(), null);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(directory.unfinishedCluster(), directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherVersions(DataDirectory directory) throws IOException {
        Path file = directory.cluster().resolve("PG_VERSION");
        if (Files.notExists(file)) {
            throw new EmbeddedServerFailure(
                    "The directory " + directory.cluster() + " is not a PostgreSQL data directory.",
                    "Move it away, or choose another directory with --lotledger.data-dir.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(Binaries.MAJOR_VERSION)) {
            throw new EmbeddedServerFailure(
                    "The data directory " + directory.root() + " was made by PostgreSQL " + version
                            + ", and this program brings PostgreSQL " + Binaries.MAJOR_VERSION + ".",
                    "Move the data with pg_dump of version " + version + " and pg_restore into a new directory, "
                            + "or run the release of this program that made it.");
        }
    }

    private static void replace(Path file, String content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        Files.writeString(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

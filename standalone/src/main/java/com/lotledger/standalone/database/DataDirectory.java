package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything the one-process run keeps: {@code postgres} (the database), {@code credentials} (the
 * passwords of its roles, readable by their owner alone), {@code binaries} (the unpacked PostgreSQL), {@code postgres.log}
 * and {@code lot-ledger.lock}.
 */
public final class DataDirectory {
    private final Path root;
    private final Path binaries;

    private DataDirectory(Path root, Path binaries) {
        this.root = root;
        this.binaries = binaries;
    }

    /**
     * Opens the directory, making it for its owner alone when it is not there.
     *
     * @throws EmbeddedServerFailure when it cannot be made or written, or when every user of the machine may write into it
     */
    public static DataDirectory at(Path path) {
        return at(path, null);
    }

    /** As {@link #at(Path)}, with the unpacked binaries kept elsewhere, so that several directories can share them. */
    public static DataDirectory at(Path path, @Nullable Path binaries) {
        Path root = opened(path);
        return new DataDirectory(root, binaries == null ? root.resolve("binaries") : opened(binaries));
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** Where a new cluster is made; it takes its final name when it is whole. */
    Path unfinishedCluster() {
        return root.resolve("postgres.unfinished");
    }

    Path credentials() {
        return root.resolve("credentials");
    }

    Path lockFile() {
        return root.resolve("lot-ledger.lock");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path binaries() {
        return binaries;
    }

    private static Path opened(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            OwnerOnly.createDirectories(absolute);
            if (OwnerOnly.isWritableByAnyone(absolute)) {
                throw new EmbeddedServerFailure(
                        "Every user of this machine may write into the data directory " + absolute + ".",
                        "Choose a directory of your own with --lotledger.data-dir, or take the right away (chmod o-w).");
            }
            Path real = absolute.toRealPath();
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(real.toString());
            }
            refuseWhatAShellWouldReadInto(real);
            return real;
        } catch (IOException failure) {
            throw FileTrouble.with(absolute, failure);
        }
    }

    /** PostgreSQL's own starter hands this path to a shell between double quotes. */
    private static void refuseWhatAShellWouldReadInto(Path path) {
        if (path.toString().chars().anyMatch(character -> "\"$`\n\r".indexOf(character) >= 0)) {
            throw new EmbeddedServerFailure(
                    "The path of the data directory, " + path
                            + ", contains a character PostgreSQL cannot be started with.",
                    "Choose a path without quotation marks, dollar signs and backquotes with --lotledger.data-dir.");
        }
    }
}

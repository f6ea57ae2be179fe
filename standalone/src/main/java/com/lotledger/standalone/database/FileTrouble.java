package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain words what keeps the program or PostgreSQL from using its files. */
final class FileTrouble {
    private static final String ELSEWHERE =
            "Choose another directory with --lotledger.data-dir, or give a JDBC URL of a PostgreSQL server.";

    private FileTrouble() {}

    static EmbeddedServerFailure with(Path path, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return noPermission(path, failure);
        }
        if (failure instanceof FileAlreadyExistsException) {
            return new EmbeddedServerFailure("The data directory " + path + " is a file.", ELSEWHERE, failure);
        }
        return with(path, String.valueOf(failure.getMessage()), failure);
    }

    /** {@code output} is what a program of PostgreSQL printed, in English because it is run in the C locale. */
    static EmbeddedServerFailure with(Path path, String output, @Nullable Throwable cause) {
        String text = output.toLowerCase(Locale.ROOT);
        if (text.contains("no space left")
                || text.contains("not enough space")
                || text.contains("disk quota exceeded")) {
            return new EmbeddedServerFailure(
                    "There is no space left on the disk of the data directory " + path + ".",
                    "Free some space there and start again; nothing that was acknowledged is lost.",
                    cause);
        }
        if (text.contains("permission denied") || text.contains("read-only file system")) {
            return noPermission(path, cause);
        }
        return new EmbeddedServerFailure(
                "The embedded PostgreSQL in " + path + " does not work: " + output.strip(), ELSEWHERE, cause);
    }

    private static EmbeddedServerFailure noPermission(Path path, @Nullable Throwable cause) {
        return new EmbeddedServerFailure(
                "This user may not write to the data directory " + path + ".",
                "Start as the user who owns it. " + ELSEWHERE,
                cause);
    }
}

package com.lotledger.command.importing;

import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.platform.provenance.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What is to be imported, and on whose behalf.
 *
 * @param source where the file lies
 * @param uploaded whether the file is a copy of our own, which is removed once it is imported
 * @param size of the file in bytes when it was handed over
 * @param modified when the file was last changed, in milliseconds, when it was handed over
 * @param sender in whose name commands are sent
 */
record ImportRequest(
        ImportKind kind, Path source, boolean uploaded, long size, long modified, Sender sender, Instant createdAt) {

    /** Whether the other is about the same file, which has not changed since. */
    boolean isOfSameFile(ImportRequest other) {
        return kind == other.kind && source.equals(other.source) && size == other.size && modified == other.modified;
    }

    /** Whether the file is still what it was. */
    boolean isUnchanged() throws IOException {
        return Files.exists(source)
                && Files.size(source) == size
                && Files.getLastModifiedTime(source).toMillis() == modified;
    }

    /** What people are shown of the source. */
    String file() {
        return uploaded ? "upload" : source.toString();
    }
}

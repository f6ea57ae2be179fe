package com.lotledger.standalone.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the server writes about itself: one file, with the one before it kept beside it. */
final class ServerLog {
    private static final long LIMIT_IN_BYTES = 10_000_000;

    private final Path file;
    private final long sizeBefore;

    private ServerLog(Path file, long sizeBefore) {
        this.file = file;
        this.sizeBefore = sizeBefore;
    }

    static ServerLog opened(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LIMIT_IN_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(file)) {
            OwnerOnly.createFile(file);
        }
        return new ServerLog(file, Files.size(file));
    }

    Path file() {
        return file;
    }

    String writtenSinceOpened() throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        return all.substring((int) Math.min(sizeBefore, all.length()));
    }
}

package com.lotledger.command.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Writes what a client sends to disk, as far as it may be. */
final class Upload {

    private Upload() {}

    static void store(InputStream body, Path file, long longest) throws IOException {
        byte[] buffer = new byte[65_536];
        long stored = 0;
        try (OutputStream target = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                stored += read;
                if (stored > longest) {
                    throw new MaxUploadSizeExceededException(longest);
                }
                target.write(buffer, 0, read);
            }
        }
    }
}

package com.lotledger.query.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file that was written whole and is sent once. So a failure while it is written is told, and a slow reader holds up nothing. */
public final class ReadyFile {

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv;charset=UTF-8";

    private final Path file;
    private final byte[] sum;

    private ReadyFile(Path file, byte[] sum) {
        this.file = file;
        this.sum = sum;
    }

    /** Writes a file. */
    public static ReadyFile write(Content content) throws IOException {
        Path file = Files.createTempFile("lot-ledger-", ".export");
        try {
            MessageDigest digest = sha256();
            try (OutputStream bytes =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
                content.writeTo(bytes);
            }
            return new ReadyFile(file, digest.digest());
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** The answer that carries the file; it is gone afterwards. */
    public ResponseEntity<StreamingResponseBody> answer(String name, String mediaType) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(Files.size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":")
                .body(bytes -> {
                    try {
                        Files.copy(file, bytes);
                    } finally {
                        Files.deleteIfExists(file);
                    }
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }
}

package com.lotledger.query.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive that ends with the SHA-256 sums of its files, in the form that {@code sha256sum -c} reads. Nothing is
 * compressed, because what a compressor makes of the same bytes differs between its releases.
 */
public final class PlainArchive implements AutoCloseable {

    /** Name of the file of sums. */
    public static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final Path directory;
    private final StringBuilder sums = new StringBuilder();

    /**
     * @param time of every file in it
     * @param directory where files wait until their length is known
     */
    public PlainArchive(OutputStream bytes, LocalDateTime time, Path directory) {
        zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        this.time = time;
        this.directory = directory;
    }

    /** Adds a file; its sum is among the sums. */
    public void add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        store(name, bytes -> {
            OutputStream summed = new DigestOutputStream(bytes, digest);
            content.writeTo(summed);
            summed.flush();
        });
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Adds the sums and ends the archive. */
    public void finish() throws IOException {
        store(SUMS, bytes -> bytes.write(sums.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Without its sum. */
    void store(String name, Content content) throws IOException {
        Path waiting = Files.createTempFile(directory, "entry", null);
        try {
            CRC32 check = new CRC32();
            try (OutputStream bytes =
                    new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(waiting), check), 1 << 16)) {
                content.writeTo(bytes);
            }
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(time);
            entry.setSize(Files.size(waiting));
            entry.setCrc(check.getValue());
            zip.putNextEntry(entry);
            Files.copy(waiting, zip);
            zip.closeEntry();
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the bytes of a file. It does not close them. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }
}

package com.lotledger.query.archive;

import com.lotledger.query.table.Spreadsheet;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Packs a workbook anew, as plainly as an archive, and with a time of creation that is part of its content. */
final class PlainWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";

    private PlainWorkbook() {}

    static void write(OutputStream bytes, Instant writtenAt, Path directory, Filling filling) throws IOException {
        Path packed = Files.createTempFile(directory, "workbook", null);
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(packed));
                    Spreadsheet workbook = new Spreadsheet(file)) {
                filling.fill(workbook);
            }
            try (ZipFile read = new ZipFile(packed.toFile());
                    PlainArchive plain = new PlainArchive(
                            staysOpen(bytes), LocalDateTime.ofInstant(writtenAt, ZoneOffset.UTC), directory)) {
                Enumeration<? extends ZipEntry> entries = read.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    plain.store(entry.getName(), content -> copy(read, entry, writtenAt, content));
                }
            }
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static void copy(ZipFile read, ZipEntry entry, Instant writtenAt, OutputStream content) throws IOException {
        try (InputStream part = read.getInputStream(entry)) {
            if (entry.getName().equals(PROPERTIES)) {
                String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                content.write(text.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + writtenAt.toString())
                        .getBytes(StandardCharsets.UTF_8));
            } else {
                part.transferTo(content);
            }
        }
    }

    private static OutputStream staysOpen(OutputStream bytes) {
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Adds the sheets. */
    @FunctionalInterface
    interface Filling {
        void fill(Spreadsheet workbook) throws IOException;
    }
}

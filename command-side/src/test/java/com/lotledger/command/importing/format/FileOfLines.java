package com.lotledger.command.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads lines as if they stood in a file. */
final class FileOfLines {

    private FileOfLines() {}

    static List<ImportRecord> records(ImportKind kind, String... lines) {
        return records(kind, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static List<ImportRecord> records(ImportKind kind, byte[] bytes) {
        try (Rows rows = new Rows(new TextLines(new ByteArrayInputStream(bytes)), kind.columns())) {
            ImportRecords records = kind.records(rows);
            List<ImportRecord> found = new ArrayList<>();
            for (ImportRecord each = records.next(); each != null; each = records.next()) {
                found.add(each);
            }
            return found;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Every fault as {@code line rule column}. */
    static List<String> faults(List<ImportRecord> records) {
        return records.stream()
                .flatMap(record -> record.faults().stream())
                .map(each -> each.line() + " " + each.rule() + " " + each.column())
                .toList();
    }
}

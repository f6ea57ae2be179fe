package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An import file being read, from its first line to its last, in memory that does not grow with it. */
public final class ImportFile implements Closeable {

    private final Rows rows;
    private final ImportRecords records;

    private ImportFile(Rows rows, ImportRecords records) {
        this.rows = rows;
        this.records = records;
    }

    /**
     * Opens a file.
     *
     * @throws Refusal when its first line does not name the right columns (R-X20)
     */
    public static ImportFile open(Path file, ImportKind kind) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean opened = false;
        try {
            Rows rows = new Rows(new TextLines(bytes), kind.columns());
            ImportFile result = new ImportFile(rows, kind.records(rows));
            opened = true;
            return result;
        } finally {
            if (!opened) {
                bytes.close();
            }
        }
    }

    /**
     * Leaves out the lines up to and with this one. Only before the first record, and only behind a record's last line.
     *
     * @return the bytes of the lines left out
     */
    public long skipTo(long line) throws IOException {
        return rows.skipTo(line);
    }

    /** The next record; null behind the last. */
    public @Nullable ImportRecord next() throws IOException {
        return records.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

package com.lotledger.command.importing;

import com.lotledger.command.importing.format.RefusedLine;
import com.lotledger.platform.http.HarmlessCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** The report of an import: every reason why a line was refused, in the order of the file. */
final class ReportFile implements Closeable {

    private final FileChannel channel;
    private final CsvWriter csv;

    /**
     * Opens the report to go on behind its first {@code length} bytes.
     *
     * @throws IOException also when it has not so many
     */
    ReportFile(Path file, long length, String nameColumn) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException(file + " lost its end");
        }
        channel.truncate(length);
        channel.position(length);
        OutputStream bytes = Channels.newOutputStream(channel);
        csv = CsvWriter.builder().build(bytes);
        if (length == 0) {
            csv.writeRecord("line", nameColumn, "rule", "column", "message");
            csv.flush();
        }
    }

    /** Adds lines and returns the report's length with them. */
    long add(List<RefusedLine> lines) throws IOException {
        for (RefusedLine each : lines) {
            csv.writeRecord(
                    Long.toString(each.line()),
                    HarmlessCell.of(each.name()),
                    each.rule(),
                    HarmlessCell.of(Objects.requireNonNullElse(each.column(), "")),
                    HarmlessCell.of(each.message()));
        }
        csv.flush();
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package com.lotledger.command.importing;

import com.lotledger.command.importing.format.RefusedLine;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads what {@link ReportFile} wrote. */
final class ReportReading {

    private ReportReading() {}

    static Stream<RefusedLine> of(Path file) throws IOException {
        return Files.exists(file)
                ? CsvReader.builder().ofCsvRecord(file).stream().skip(1).map(ReportReading::line)
                : Stream.empty();
    }

    private static RefusedLine line(CsvRecord fields) {
        String column = fields.getField(3);
        return new RefusedLine(
                Long.parseLong(fields.getField(0)),
                fields.getField(1),
                fields.getField(2),
                column.isEmpty() ? null : column,
                fields.getField(4));
    }
}

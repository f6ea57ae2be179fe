package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below the names of the columns; blank lines are none. */
final class Rows implements Closeable {

    private static final String WRONG_QUOTES =
            "a quotation mark is missing or stands in the wrong place; a field ends on the line it begins on";

    private final CsvReaderBuilder csv = CsvReader.builder().allowUnclosedQuote(false);
    private final TextLines lines;
    private final Header header;

    /** Reads the names of the columns and refuses a file that has not the right ones (R-X20). */
    Rows(TextLines lines, Columns columns) throws IOException {
        this.lines = lines;
        TextLine first = lines.next();
        if (first == null || first.text().isBlank()) {
            throw Refusal.invalid("R-X20", null, "the first line is empty; it names the columns: " + columns);
        }
        String fault = textFault(first);
        if (fault != null) {
            throw Refusal.invalid("R-X20", null, "the first line cannot be read: " + fault);
        }
        if (first.text().indexOf(',') < 0
                && (first.text().indexOf(';') >= 0 || first.text().indexOf('\t') >= 0)) {
            throw Refusal.invalid("R-X20", null, "columns are separated by commas, not by semicolons or tabs");
        }
        try {
            header = columns.read(fields(first.text()));
        } catch (CsvParseException failure) {
            throw Refusal.invalid("R-X20", null, "the first line cannot be read: " + WRONG_QUOTES);
        }
    }

    /** Leaves out the lines up to and with this one; returns the bytes of them all. */
    long skipTo(long line) throws IOException {
        return lines.skipTo(line);
    }

    /** The next row, readable or not; null behind the last. */
    @Nullable
    Row next() throws IOException {
        TextLine line = lines.next();
        while (line != null && line.text().isBlank() && !line.tooLong()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Row row(TextLine line) {
        String fault = textFault(line);
        if (fault != null) {
            return faulty(line, beginning(line.text()), fault);
        }
        List<String> fields;
        try {
            fields = fields(line.text());
        } catch (CsvParseException failure) {
            return faulty(line, beginning(line.text()), WRONG_QUOTES);
        }
        if (fields.size() != header.width()) {
            return faulty(
                    line,
                    fields,
                    "the line has " + fields.size() + " fields, the first line names " + header.width() + " columns");
        }
        return new Row(line.number(), line.end(), header, fields, null);
    }

    private List<String> fields(String text) {
        return csv.ofSingleCsvRecord(text).getFields();
    }

    private Row faulty(TextLine line, List<String> fields, String why) {
        return new Row(line.number(), line.end(), header, fields, new Violation("R-X21", null, why));
    }

    private static @Nullable String textFault(TextLine line) {
        if (line.tooLong()) {
            return "the line has more than " + TextLines.LONGEST + " characters";
        }
        if (line.text().indexOf(TextLines.UNREADABLE) >= 0 || line.text().indexOf('\0') >= 0) {
            return "the line holds bytes that are not UTF-8";
        }
        return null;
    }

    /** The whole fields before anything doubtful, so that a line still tells to which receipt it belongs. */
    private static List<String> beginning(String text) {
        int end = text.length();
        for (char doubtful : new char[] {'"', TextLines.UNREADABLE, '\0'}) {
            int found = text.indexOf(doubtful);
            end = found < 0 ? end : Math.min(end, found);
        }
        List<String> fields = List.of(text.substring(0, end).split(",", -1));
        return fields.subList(0, fields.size() - 1);
    }
}

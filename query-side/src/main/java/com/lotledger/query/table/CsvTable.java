package com.lotledger.query.table;

import com.lotledger.platform.http.HarmlessCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as CSV. Texts that a spreadsheet would run are made harmless; numbers, dates and moments are what they are. */
public final class CsvTable implements RowSink, AutoCloseable {

    private final CsvWriter csv;

    /** Begins with the names of the columns. */
    public CsvTable(Table table, OutputStream bytes) {
        csv = CsvWriter.builder().build(bytes);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
    }

    @Override
    public void add(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? HarmlessCell.of(text) : CellText.of(value);
    }
}

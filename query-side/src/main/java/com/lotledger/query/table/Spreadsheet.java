package com.lotledger.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of tables, written sheet after sheet; only a few rows are ever in memory. A table that is longer than a sheet can
 * be goes on in the next.
 */
public final class Spreadsheet implements AutoCloseable {

    private static final int LONGEST_SHEET = Worksheet.MAX_ROWS;

    private final Workbook workbook;
    private final int rowsOfASheet;

    public Spreadsheet(OutputStream bytes) {
        this(bytes, LONGEST_SHEET);
    }

    Spreadsheet(OutputStream bytes, int rowsOfASheet) {
        workbook = new Workbook(bytes, "Lot Ledger", null);
        this.rowsOfASheet = rowsOfASheet;
    }

    /** Adds a table. */
    public void add(Table table, RowSource rows) throws IOException {
        Sheets sheets = new Sheets(table);
        rows.writeTo(sheets);
        sheets.close();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    /** The sheets that one table fills. */
    private final class Sheets implements RowSink {

        private final Table table;
        private int sheets;
        private SheetRows sheet;

        Sheets(Table table) {
            this.table = table;
            sheet = next();
        }

        @Override
        public void add(List<@Nullable Object> cells) throws IOException {
            if (sheet.rows() == rowsOfASheet) {
                sheet.finish();
                sheet = next();
            }
            sheet.add(cells);
        }

        void close() throws IOException {
            sheet.finish();
        }

        private SheetRows next() {
            sheets++;
            String name = sheets == 1 ? table.title() : table.title() + " (" + sheets + ")";
            return new SheetRows(workbook.newWorksheet(name), table.columns());
        }
    }
}

package com.lotledger.query.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, below the titles of its columns, which stay in sight and sort and filter. */
final class SheetRows {

    private static final int ROWS_IN_MEMORY = 200;
    // What a spreadsheet calculates with; a longer number stays exact as text.
    private static final int DIGITS_OF_A_NUMBER = 15;
    private static final int FIRST_YEAR = 1901;
    private static final int LONGEST_TEXT = 32_000;
    private static final double WIDE = 24;
    private static final double NARROW = 14;

    private final Worksheet sheet;
    private final int columns;
    private int row;

    SheetRows(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns.size();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            sheet.inlineString(0, place, column.title());
            sheet.style(0, place).bold().fillColor("E7ECF2").set();
            sheet.width(
                    place, column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.MOMENT ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    int rows() {
        return row;
    }

    void add(List<@Nullable Object> cells) throws IOException {
        for (int place = 0; place < columns; place++) {
            Object cell = cells.get(place);
            if (cell != null) {
                put(place, cell);
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(row - 1, 1), columns - 1);
        sheet.finish();
    }

    private void put(int place, Object cell) {
        switch (cell) {
            case BigDecimal number
            when number.stripTrailingZeros().precision() <= DIGITS_OF_A_NUMBER ->
                sheet.value(row, place, new BigDecimal(CellText.of(number)));
            case LocalDate date
            when date.getYear() >= FIRST_YEAR -> {
                sheet.value(row, place, date);
                sheet.style(row, place).format("yyyy-mm-dd").set();
            }
            // Never a formula: an inline text is not run.
            default -> sheet.inlineString(row, place, shortened(CellText.of(cell)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}

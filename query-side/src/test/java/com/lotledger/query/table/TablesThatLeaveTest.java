package com.lotledger.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesThatLeaveTest {

    private static final Table TABLE = Table.of(
            "stock",
            "Stock",
            1,
            Column.text("lot_number"),
            Column.number("quantity"),
            Column.date("expires_on"),
            Column.moment("recorded_at"));
    private static final List<@Nullable Object> ROW = Arrays.asList(
            "=HYPERLINK(\"x\")",
            new BigDecimal("-12.500000"),
            LocalDate.of(2027, 5, 31),
            Instant.parse("2026-04-01T10:00:00Z"));

    @Test
    void csv_holds_no_formula_and_numbers_as_they_are() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable csv = new CsvTable(TABLE, bytes)) {
            csv.add(ROW);
            csv.add(Arrays.asList("A", null, null, null));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "lot_number,quantity,expires_on,recorded_at",
                        "\"'=HYPERLINK(\"\"x\"\")\",-12.5,2027-05-31,2026-04-01T10:00:00Z",
                        "A,,,");
    }

    @Test
    void a_sheet_holds_texts_that_are_not_run_numbers_that_add_up_and_dates_that_sort() throws IOException {
        try (ReadableWorkbook workbook = read(workbookOf(10, 1))) {
            Row row = workbook.getFirstSheet().read().get(1);

            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-12.5"));
            assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2027, 5, 31));
            assertThat(row.getCellText(3)).isEqualTo("2026-04-01T10:00:00Z");
        }
    }

    @Test
    void a_table_longer_than_a_sheet_goes_on_in_the_next() throws IOException {
        try (ReadableWorkbook workbook = read(workbookOf(1_000, 2_500))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName() + " " + rows(sheet)))
                    .containsExactly("Stock 1000", "Stock (2) 1000", "Stock (3) 503");
        }
    }

    private static byte[] workbookOf(int rowsOfASheet, int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Spreadsheet workbook = new Spreadsheet(bytes, rowsOfASheet)) {
            workbook.add(TABLE, sink -> {
                for (int row = 0; row < rows; row++) {
                    sink.add(ROW);
                }
            });
        }
        return bytes.toByteArray();
    }

    private static ReadableWorkbook read(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }

    private static int rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read().size();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

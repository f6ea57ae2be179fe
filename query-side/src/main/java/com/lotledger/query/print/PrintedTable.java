package com.lotledger.query.print;

import com.lotledger.query.table.CellText;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.RowSource;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table on paper: as wide as its cells need, with its head on every page, without the columns that hold nothing. */
final class PrintedTable {

    private static final float USUAL_SIZE = 6.6f;
    private static final float SMALLEST_SIZE = 5;
    private static final float LEADING = 1.28f;
    // Fractions of seconds are in the other files.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final float PADDING = 2.2f;
    private static final float GAP = 6;

    private final Table table;
    private final List<ColumnWidth> columns;
    private final float size;
    private final Pages pages;

    private PrintedTable(Table table, List<ColumnWidth> columns, float size, Pages pages) {
        this.table = table;
        this.columns = columns;
        this.size = size;
        this.pages = pages;
    }

    /** Reads the rows once to see how wide the columns have to be. */
    static PrintedTable of(Table table, RowSource rows, Pages pages) throws IOException {
        List<ColumnWidth> all = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            all.add(new ColumnWidth(column, place, pages.bold(), USUAL_SIZE));
        }
        rows.writeTo(
                cells -> all.forEach(column -> column.see(text(cells, column, pages), pages.regular(), USUAL_SIZE)));
        List<ColumnWidth> used = all.stream().filter(ColumnWidth::isUsed).toList();
        float shrunk = ColumnWidth.share(Pages.usableWidth() - GAP * Math.max(used.size() - 1, 0), used);
        return new PrintedTable(table, used, Math.max(USUAL_SIZE * shrunk, SMALLEST_SIZE), pages);
    }

    void print(String remark, RowSource rows) throws IOException {
        pages.next();
        pages.text(table.title(), pages.bold(), 14, Pages.INK);
        pages.space(2);
        pages.text(remark, pages.regular(), 8, Pages.FAINT);
        pages.space(6);
        if (columns.isEmpty()) {
            pages.text("Nothing is recorded.", pages.regular(), 8, Pages.INK);
            return;
        }
        printHead();
        rows.writeTo(this::printRow);
    }

    private void printHead() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (ColumnWidth column : columns) {
            String title = pages.bold().showable(column.column().title());
            lines.add(Lines.of(title, pages.bold(), size, column.width()));
        }
        float height = heightOf(lines);
        pages.band(Pages.MARGIN - 3, pages.y() - height, Pages.usableWidth() + 6, height);
        printCells(lines, pages.bold());
        pages.space(height);
    }

    private void printRow(List<@Nullable Object> cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (ColumnWidth column : columns) {
            lines.add(Lines.of(text(cells, column, pages), pages.regular(), size, column.width()));
        }
        float height = heightOf(lines);
        if (!pages.hasRoom(height)) {
            pages.next();
            pages.text(table.title() + ", continued", pages.bold(), 9, Pages.FAINT);
            pages.space(4);
            printHead();
        }
        printCells(lines, pages.regular());
        pages.space(height);
        pages.rule(Pages.MARGIN - 3, pages.y(), Pages.usableWidth() + 6);
    }

    private void printCells(List<List<String>> lines, Typeface face) throws IOException {
        float x = Pages.MARGIN;
        for (int place = 0; place < columns.size(); place++) {
            ColumnWidth column = columns.get(place);
            float baseline = pages.y() - PADDING - size;
            for (String line : lines.get(place)) {
                float shift =
                        column.column().kind() == Column.Kind.NUMBER ? column.width() - face.width(line, size) : 0;
                if (!line.isEmpty()) {
                    pages.at(x + shift, baseline, line, face, size, Pages.INK);
                }
                baseline -= size * LEADING;
            }
            x += column.width() + GAP;
        }
    }

    private float heightOf(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1) * size * LEADING + 2 * PADDING;
    }

    private static String text(List<@Nullable Object> cells, ColumnWidth column, Pages pages) {
        Object cell = cells.get(column.place());
        return cell instanceof Instant moment
                ? MOMENT.format(moment)
                : pages.regular().showable(CellText.of(cell));
    }
}

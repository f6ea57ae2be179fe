package com.lotledger.query.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.query.table.CellText;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.RowSource;
import com.lotledger.query.table.Table;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table in a file of its own: written once, row by row, and read as often as a format needs them. */
public final class Spool implements RowSink, RowSource, AutoCloseable {

    private static final TypeReference<List<@Nullable String>> TEXTS = new TypeReference<>() {};

    private final Table table;
    private final Path file;
    private final BufferedWriter writer;
    private final ObjectMapper json = new ObjectMapper();
    private long rows;

    public Spool(Table table, Path directory) throws IOException {
        this.table = table;
        file = directory.resolve(table.name() + ".rows");
        writer = Files.newBufferedWriter(file);
    }

    public Table table() {
        return table;
    }

    public long rows() {
        return rows;
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + cells.size());
        }
        List<@Nullable String> texts = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            texts.add(cell == null ? null : CellText.of(cell));
        }
        writer.write(json.writeValueAsString(texts));
        writer.write('\n');
        rows++;
    }

    @Override
    public void writeTo(RowSink sink) throws IOException {
        writer.flush();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sink.add(cells(json.readValue(line, TEXTS)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private List<@Nullable Object> cells(List<@Nullable String> texts) {
        List<@Nullable Object> cells = new ArrayList<>(texts.size());
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place);
            cells.add(text == null ? null : cell(table.columns().get(place).kind(), text));
        }
        return cells;
    }

    private static Object cell(Column.Kind kind, String text) {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case MOMENT -> Instant.parse(text);
        };
    }
}

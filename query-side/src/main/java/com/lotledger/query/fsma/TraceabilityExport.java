package com.lotledger.query.fsma;

import com.lotledger.query.table.Column;
import com.lotledger.query.table.CsvTable;
import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.Spreadsheet;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes traceability records as they are at one moment, row by row, so that memory does not grow with them. */
@Component
class TraceabilityExport {

    private static final int ROWS_AT_ONCE = 500;
    private static final List<TraceabilityRecords> RECORDS = List.of(new ReceivingRecords(), new ShippingRecords());
    private static final Table ABOUT =
            Table.of("about", "About", 1, Column.text("what"), Column.text("value"), Column.text("meaning"));

    private final JdbcClient database;
    private final TransactionTemplate snapshot;

    TraceabilityExport(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A workbook with a sheet for each kind of record, one for what is missing and one that says what was asked. */
    void writeWorkbook(TraceabilityFilter filter, OutputStream bytes) {
        atOneMoment(() -> {
            try (Spreadsheet workbook = new Spreadsheet(bytes)) {
                for (TraceabilityRecords records : RECORDS) {
                    workbook.add(records.table(), sink -> each(records, filter, row -> records.addRecord(row, sink)));
                }
                workbook.add(MissingElements.TABLE, sink -> addMissing(filter, sink));
                workbook.add(ABOUT, sink -> addAbout(filter, sink));
            }
        });
    }

    /** One of the tables as CSV. */
    void writeTable(String name, TraceabilityFilter filter, OutputStream bytes) {
        atOneMoment(() -> {
            Optional<TraceabilityRecords> records = recordsOf(name);
            Table table = records.map(TraceabilityRecords::table).orElse(MissingElements.TABLE);
            try (CsvTable csv = new CsvTable(table, bytes)) {
                if (records.isPresent()) {
                    each(records.get(), filter, row -> records.get().addRecord(row, csv));
                } else {
                    addMissing(filter, csv);
                }
            }
        });
    }

    static boolean has(String table) {
        return table.equals(MissingElements.TABLE.name()) || recordsOf(table).isPresent();
    }

    private static Optional<TraceabilityRecords> recordsOf(String table) {
        return RECORDS.stream()
                .filter(records -> records.table().name().equals(table))
                .findFirst();
    }

    private void addMissing(TraceabilityFilter filter, RowSink sink) throws IOException {
        for (TraceabilityRecords records : RECORDS) {
            MissingElements missing = new MissingElements(records.table().name(), sink);
            records.addNeverHeld(missing);
            each(records, filter, row -> records.addMissing(row, missing));
        }
    }

    private void addAbout(TraceabilityFilter filter, RowSink sink) throws IOException {
        BigDecimal reached = database.sql("SELECT coalesce(max(position), 0) FROM views.stock_ledger")
                .query(BigDecimal.class)
                .single();
        add(sink, "from", filter.from(), "first day asked for");
        add(sink, "to", filter.to(), "last day asked for");
        add(sink, "item", filter.item(), "item asked for");
        add(sink, "lot", filter.lot(), "lot asked for");
        add(sink, "position", reached, "the last movement of stock that was recorded when this was written");
        add(sink, "rule", "21 CFR 1.1340, 1.1345", "the elements are listed there; required from July 2028");
    }

    private static void add(RowSink sink, String what, @Nullable Object value, String meaning) throws IOException {
        sink.add(Arrays.asList(what, value == null ? "all" : value.toString(), meaning));
    }

    private void each(TraceabilityRecords records, TraceabilityFilter filter, Reading reading) {
        database.sql(records.select(filter))
                .withFetchSize(ROWS_AT_ONCE)
                .params(filter.values())
                .query(row -> {
                    try {
                        reading.read(row);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    private void atOneMoment(Writing writing) {
        snapshot.executeWithoutResult(transaction -> {
            // It may last longer than a transaction that writes, and holds nobody up.
            database.sql("SET LOCAL transaction_timeout = 0").update();
            try {
                writing.write();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException, IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}

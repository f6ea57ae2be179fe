package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierComparisonView.Cell;
import com.lotledger.platform.http.HarmlessCell;
import com.lotledger.query.table.Table;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A row of a table in an archive, by the names of its columns. */
record ArchivedRow(String table, int keys, List<String> columns, List<String> cells) {

    private static final String CSV = "csv/";
    private static final Map<String, Integer> KEYS = Stream.of(
                    LotTables.LOTS,
                    LotTables.CHANGES,
                    LotTables.RECEIPTS,
                    LotTables.DECISIONS,
                    LotTables.PLACES,
                    LotTables.LEDGER,
                    LotTables.CUSTOMERS,
                    LotTables.BALANCE,
                    CaseTables.SCOPE,
                    CaseTables.COMMUNICATIONS,
                    CaseTables.REFUSED,
                    CaseTables.TIMELINE,
                    Consignees.CONSIGNEES,
                    Consignees.BALANCE)
            .collect(Collectors.toUnmodifiableMap(Table::name, Table::keys));

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Reader {
        void read(ArchivedRow row);
    }

    /** Reads every table of an archive. */
    static void readAll(InputStream bytes, Reader reader) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(bytes)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(CSV)) {
                    readTable(name.substring(CSV.length(), name.length() - ".csv".length()), archive, reader);
                }
            }
        }
    }

    private static void readTable(String table, InputStream entry, Reader reader) throws IOException {
        int keys = KEYS.getOrDefault(table, 1);
        @Nullable List<String> columns = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(staysOpen(entry), StandardCharsets.UTF_8)) {
            for (CsvRecord line : csv) {
                if (columns == null) {
                    columns = line.getFields();
                } else {
                    reader.read(new ArchivedRow(table, keys, columns, line.getFields()));
                }
            }
        }
    }

    String key() {
        return String.join("\u0000", cells.subList(0, keys));
    }

    /** So many bits of a digest that rows which differ have different ones. */
    long sum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(String.join("\u0000", cells).getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(sum).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Cell> keyCells() {
        return cells(0, keys);
    }

    List<Cell> otherCells() {
        return cells(keys, columns.size());
    }

    private List<Cell> cells(int from, int to) {
        List<Cell> named = new ArrayList<>();
        for (int place = from; place < to; place++) {
            if (!cells.get(place).isEmpty()) {
                named.add(new Cell(columns.get(place), HarmlessCell.read(cells.get(place))));
            }
        }
        return named;
    }

    private static InputStream staysOpen(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public void close() {
                // The archive goes on behind the table.
            }
        };
    }
}

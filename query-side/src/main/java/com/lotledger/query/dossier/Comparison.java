package com.lotledger.query.dossier;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierComparisonView.Cell;
import com.lotledger.api.dossier.DossierComparisonView.RowChange;
import com.lotledger.api.dossier.DossierComparisonView.Sort;
import com.lotledger.api.dossier.DossierComparisonView.TableChange;
import com.lotledger.api.value.RecallId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Compares two archives table by table. Of the earlier one only keys and sums of rows are in memory; the rows to be shown are read
 * in another pass.
 */
final class Comparison {

    private static final int ROWS_SHOWN = 100;

    private final Supplier<InputStream> earlier;
    private final Supplier<InputStream> later;

    Comparison(Supplier<InputStream> earlier, Supplier<InputStream> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** What differs in a table, while it is being found out. */
    private static final class Differences {
        private final Map<String, Long> before = new HashMap<>();
        private final Map<String, ArchivedRow> shown = new LinkedHashMap<>();
        private final Set<String> removed = new LinkedHashSet<>();
        private final List<RowChange> rows = new ArrayList<>();
        private long addedRows;
        private long changedRows;
    }

    DossierComparisonView of(RecallId recall, long from, long to) throws IOException {
        Map<String, Differences> tables = new LinkedHashMap<>();
        read(earlier, row -> table(tables, row).before.put(row.key(), row.sum()));
        read(later, row -> compare(table(tables, row), row));
        tables.values().forEach(table -> table.before.keySet().forEach(table.removed::add));
        read(earlier, row -> explain(table(tables, row), row));
        List<TableChange> changes = tables.entrySet().stream()
                .map(table -> new TableChange(
                        table.getKey(),
                        table.getValue().addedRows,
                        table.getValue().changedRows,
                        table.getValue().removed.size(),
                        table.getValue().rows))
                .filter(change -> change.added() + change.changed() + change.removed() > 0)
                .toList();
        return new DossierComparisonView(recall, from, to, changes.isEmpty(), changes);
    }

    private static Differences table(Map<String, Differences> tables, ArchivedRow row) {
        return tables.computeIfAbsent(row.table(), name -> new Differences());
    }

    private static void compare(Differences table, ArchivedRow row) {
        Long sum = table.before.remove(row.key());
        if (sum == null) {
            table.addedRows++;
            if (table.addedRows <= ROWS_SHOWN) {
                table.rows.add(new RowChange(Sort.ADDED, row.keyCells(), List.of(), row.otherCells()));
            }
        } else if (sum != row.sum()) {
            table.changedRows++;
            if (table.changedRows <= ROWS_SHOWN) {
                table.shown.put(row.key(), row);
            }
        }
    }

    private static void explain(Differences table, ArchivedRow row) {
        ArchivedRow changed = table.shown.remove(row.key());
        if (changed != null) {
            table.rows.add(new RowChange(
                    Sort.CHANGED,
                    row.keyCells(),
                    without(row.otherCells(), changed.otherCells()),
                    without(changed.otherCells(), row.otherCells())));
        } else if (table.removed.contains(row.key())
                && table.rows.stream()
                                .filter(each -> each.sort() == Sort.REMOVED)
                                .count()
                        < ROWS_SHOWN) {
            table.rows.add(new RowChange(Sort.REMOVED, row.keyCells(), row.otherCells(), List.of()));
        }
    }

    private static List<Cell> without(List<Cell> cells, List<Cell> same) {
        return cells.stream().filter(cell -> !same.contains(cell)).toList();
    }

    private static void read(Supplier<InputStream> archive, ArchivedRow.Reader reader) throws IOException {
        try (InputStream bytes = archive.get()) {
            ArchivedRow.readAll(bytes, reader);
        }
    }
}

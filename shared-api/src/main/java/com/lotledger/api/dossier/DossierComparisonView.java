package com.lotledger.api.dossier;

import com.lotledger.api.value.RecallId;
import java.util.List;

/**
 * What changed between two dossiers of a case.
 *
 * @param recall the case
 * @param from position of the earlier one
 * @param to position of the later one
 * @param same whether nothing changed
 * @param tables the tables that differ
 */
public record DossierComparisonView(RecallId recall, long from, long to, boolean same, List<TableChange> tables) {
    public DossierComparisonView {
        tables = List.copyOf(tables);
    }

    /**
     * What changed in a table.
     *
     * @param table its name
     * @param added how many rows came to it
     * @param changed how many rows have the same key and other cells
     * @param removed how many rows it lost
     * @param rows the first of them, at most 100 of each sort
     */
    public record TableChange(String table, long added, long changed, long removed, List<RowChange> rows) {
        public TableChange {
            rows = List.copyOf(rows);
        }
    }

    /** What happened to a row. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * What changed in a row.
     *
     * @param sort what happened to it
     * @param key the cells that tell it apart
     * @param before cells that were otherwise; all other cells of a removed row
     * @param after the same as they are; all other cells of an added row
     */
    public record RowChange(Sort sort, List<Cell> key, List<Cell> before, List<Cell> after) {
        public RowChange {
            key = List.copyOf(key);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** What stands in a column. */
    public record Cell(String column, String value) {}
}

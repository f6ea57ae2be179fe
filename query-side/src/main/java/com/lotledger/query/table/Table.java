package com.lotledger.query.table;

import java.util.List;

/**
 * The form of a table.
 *
 * @param name in small letters with underscores; the name of its file
 * @param title as people read it; at most 25 characters, because sheets of a workbook have no longer ones
 * @param columns in their order
 * @param keys how many columns, counted from the first, tell its rows apart
 */
public record Table(String name, String title, List<Column> columns, int keys) {
    public Table {
        columns = List.copyOf(columns);
        if (title.length() > 25 || keys < 1 || keys > columns.size()) {
            throw new IllegalArgumentException(name + " is no table");
        }
    }

    public static Table of(String name, String title, int keys, Column... columns) {
        return new Table(name, title, List.of(columns), keys);
    }
}

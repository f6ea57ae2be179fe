package com.lotledger.query.copy;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** A column of the key of a table, with its type. */
record KeyColumn(String name, String type) {

    /** The key of a live table, in its order. */
    static List<KeyColumn> of(String table, JdbcOperations database) {
        List<KeyColumn> key = database.query(
                """
                SELECT attname, format_type(atttypid, atttypmod)
                FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                WHERE indrelid = to_regclass(?) AND indisprimary
                ORDER BY array_position(indkey::int2[], attnum)
                """, (row, number) -> new KeyColumn(row.getString(1), row.getString(2)), "views." + table);
        if (key.isEmpty()) {
            throw new IllegalStateException("table " + table + " has no key by which its rows could be compared");
        }
        return key;
    }
}

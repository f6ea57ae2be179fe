package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot_name}: the numbers by which a lot is found beside its own. */
final class LotNameTable {

    private static final Columns COLUMNS = Columns.of("item text", "lot_number text", "name text", "kind text");

    private final JdbcOperations database;
    private final String insert;
    private final String takeOver;

    LotNameTable(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.lot_name (%s) SELECT %s FROM %s ON CONFLICT DO NOTHING"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("name"));
        takeOver = """
                WITH taken AS (DELETE FROM %s.lot_name WHERE item = ? AND lot_number = ? RETURNING item, name, kind)
                INSERT INTO %s.lot_name (item, lot_number, name, kind)
                SELECT item, ?, name, kind FROM taken UNION ALL SELECT ?, ?, ?, 'ALIAS'
                ON CONFLICT DO NOTHING
                """.formatted(schema, schema);
    }

    Runnable prepare(Collection<SupplierLotNumberRecorded> recorded) {
        Rows rows = COLUMNS.rows();
        recorded.forEach(each -> rows.add(each.item(), each.lotNumber(), each.supplierLotNumber(), "SUPPLIER"));
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }

    /** From now on every name of the replaced lot leads to the one that took it over (R-S17). */
    void write(LotTookOver event) {
        String item = event.item().value();
        String lot = event.lotNumber().value();
        String old = event.from().value();
        database.update(takeOver, item, old, lot, item, lot, old);
    }
}

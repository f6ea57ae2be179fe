package com.lotledger.query.filling;

import com.lotledger.platform.store.LedgerSchema;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Copies of the live tables, empty at first, in a schema of their own. What they look like is asked of the live ones, so that
 * the migrations alone say it.
 */
public final class FreshTables {

    private static final String COLUMNS = """
            SELECT coalesce(string_agg(attname || ' ' || format_type(atttypid, atttypmod) || attnotnull, ', '
                ORDER BY attnum), '')
            FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped
            """;

    private final JdbcOperations database;
    private final String schema;
    private final List<ReadModel> models;

    /** @param schema where they are; the migrations of the event store make it */
    public FreshTables(JdbcOperations database, String schema, List<ReadModel> models) {
        this.database = database;
        this.schema = schema;
        this.models = models;
    }

    /** Whether all of them are there and look like the live ones: after a migration they may not. */
    public boolean fit() {
        return tables().stream().allMatch(table -> columns(live(table)).equals(columns(fresh(table))));
    }

    /** Makes them, in place of any that an earlier rebuild left behind. */
    public void make() {
        drop();
        for (ReadModel model : models) {
            for (String table : model.tables()) {
                database.execute("CREATE TABLE %s (LIKE %s INCLUDING ALL EXCLUDING INDEXES)"
                        .formatted(fresh(table), live(table)));
                String options = database.queryForObject(
                        "SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = to_regclass(?)",
                        String.class,
                        live(table));
                if (options != null) {
                    database.execute("ALTER TABLE " + fresh(table) + " SET (" + options + ")");
                }
                if (!model.isOnlyAddedTo(table)) {
                    addKey(table);
                }
            }
        }
    }

    /** Drops those that are there. */
    public void drop() {
        tables().forEach(table -> database.execute("DROP TABLE IF EXISTS " + fresh(table)));
    }

    /**
     * Adds the keys and indexes that are still missing, and lets the planner know what is in the tables.
     *
     * @param modest whether to leave the other processors to those who ask questions
     */
    public void complete(boolean modest) {
        database.execute("SET LOCAL maintenance_work_mem = '256MB'");
        if (modest) {
            database.execute("SET LOCAL max_parallel_maintenance_workers = 0");
        }
        for (String table : tables()) {
            if (keyOf(fresh(table)).isEmpty()) {
                addKey(table);
            }
            indexesOf(live(table))
                    .forEach(index -> database.execute(index.replaceFirst("INDEX ", "INDEX IF NOT EXISTS ")
                            .replace(" ON " + live(table) + " ", " ON " + fresh(table) + " ")));
            database.execute("ANALYZE " + fresh(table));
        }
    }

    /** Keeps everybody from the live tables until the transaction ends. */
    public void holdLive() {
        database.execute("LOCK TABLE "
                + String.join(", ", tables().stream().map(FreshTables::live).toList()) + " IN ACCESS EXCLUSIVE MODE");
    }

    /** Puts them in the place of the live ones. */
    public void replaceLive() {
        for (String table : tables()) {
            database.execute("DROP TABLE " + live(table));
            database.execute("ALTER TABLE " + fresh(table) + " SET SCHEMA " + LedgerSchema.VIEWS);
        }
    }

    private List<String> tables() {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }

    private void addKey(String table) {
        keyOf(live(table)).forEach(key -> database.execute("ALTER TABLE " + fresh(table) + " ADD " + key));
    }

    private List<String> keyOf(String table) {
        return database.queryForList("""
                SELECT format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid))
                FROM pg_constraint WHERE conrelid = to_regclass(?) AND contype = 'p'
                """, String.class, table);
    }

    private List<String> indexesOf(String table) {
        return database.queryForList("""
                SELECT pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid = to_regclass(?) AND NOT indisprimary ORDER BY indexrelid
                """, String.class, table);
    }

    private String columns(String table) {
        return Objects.toString(database.queryForObject(COLUMNS, String.class, table));
    }

    private static String live(String table) {
        return LedgerSchema.VIEWS + "." + table;
    }

    private String fresh(String table) {
        return schema + "." + table;
    }
}

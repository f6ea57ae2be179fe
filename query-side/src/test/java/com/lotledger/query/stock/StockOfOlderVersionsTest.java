package com.lotledger.query.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.store.SchemaMigrations;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.testing.FilledViews;
import com.lotledger.query.testing.SampleDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StockOfOlderVersionsTest {

    /** Which only a rebuild makes whole. */
    private static final Set<String> WRITTEN_BY_EVENTS = Set.of("recorded_moment", "ledger_closing");

    private static final List<String> OLD_TABLES =
            List.of("stock_ledger", "lot", "bin_quantity", "item_bin_quantity", "purchase_receipt");

    @Test
    void tables_filled_before_lots_had_a_life_after_receipt_are_brought_up_to_date_without_a_rebuild() {
        TestDatabase older = TestDatabase.withoutViews();
        migrateUntil("5", older);
        try (FilledViews filled = FilledViews.empty()) {
            filled.given(deliveries());
            OLD_TABLES.forEach(table -> copy(table, filled.database(), older.asApplication()));

            SchemaMigrations.migrateViews(
                    older.address().url(),
                    older.address().username(),
                    older.address().password());

            assertThat(new StockModel().tables())
                    .filteredOn(table -> !WRITTEN_BY_EVENTS.contains(table))
                    .allSatisfy(table -> assertThat(rows(table, older.asApplication()))
                            .as(table)
                            .isEqualTo(rows(table, filled.database())));
        }
    }

    private static List<Object> deliveries() {
        List<Object> events = new ArrayList<>(SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "15", "L-1", "2028-05-01")
                .lot(1, "IT-1", "B-2", "0.5", "L-1", "2028-05-01")
                .generatedLot(2, "IT-2", "B-1", "7.25", "100001", null)
                .untracked(3, "IT-3", "B-1", "9")
                .events());
        events.addAll(SampleDelivery.of("R-2")
                .lot(1, "IT-1", "B-1", "3", "L-1", "2028-05-01")
                .events(Set.of(new LotId(new ItemCode("IT-1"), new LotNumber("L-1")))));
        return events;
    }

    /** Copies rows, but for the columns that the older table has not. */
    private static void copy(String table, JdbcClient from, JdbcClient into) {
        String rows = from.sql("SELECT coalesce(json_agg(each), '[]')::text FROM views.%s AS each".formatted(table))
                .query(String.class)
                .single();
        into.sql("INSERT INTO views.%1$s SELECT * FROM json_populate_recordset(NULL::views.%1$s, ?::json)"
                        .formatted(table))
                .param(rows)
                .update();
    }

    private static void migrateUntil(String version, TestDatabase database) {
        Flyway.configure()
                .dataSource(
                        database.address().url(),
                        database.address().username(),
                        database.address().password())
                .locations("classpath:db/views")
                .schemas("views")
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> rows(String table, JdbcClient database) {
        return database.sql("SELECT each::text FROM views.%s AS each ORDER BY 1".formatted(table))
                .query(String.class)
                .list();
    }
}

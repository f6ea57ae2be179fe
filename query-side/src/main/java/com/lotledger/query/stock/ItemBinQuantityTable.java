package com.lotledger.query.stock;

import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code item_bin_quantity}: on hand and pending per item and bin, all lots together. */
final class ItemBinQuantityTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "bin text",
            "location text",
            "on_hand numeric",
            "pending numeric",
            "position int8",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String upsert;
    private final String derive;

    ItemBinQuantityTable(String schema, JdbcOperations database) {
        this.database = database;
        upsert = """
                WITH written AS (
                    INSERT INTO %s.item_bin_quantity AS present (%s) SELECT %s FROM %s
                    ON CONFLICT (item, bin, location) DO UPDATE SET
                        on_hand = present.on_hand + excluded.on_hand,
                        pending = present.pending + excluded.pending,
                        position = greatest(present.position, excluded.position),
                        recorded_at = CASE WHEN excluded.position > present.position
                            THEN excluded.recorded_at ELSE present.recorded_at END
                    RETURNING item, bin, position, on_hand, pending)
                SELECT item, bin, position FROM written WHERE on_hand < 0 OR pending < 0
                """.formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("change"));
        derive = """
                INSERT INTO %s.item_bin_quantity (%s)
                SELECT item, bin, location, sum(on_hand), sum(pending), max(position),
                    (array_agg(recorded_at ORDER BY position DESC))[1]
                FROM %s.bin_quantity GROUP BY item, bin, location
                """.formatted(schema, COLUMNS.list(), schema);
    }

    Runnable prepare(Map<BinKey, BinChange> changes) {
        Map<BinKey, BinChange> withoutLots = new HashMap<>();
        changes.forEach((place, change) -> withoutLots.merge(place.withoutLot(), change, BinChange::plus));
        Rows rows = COLUMNS.rows();
        withoutLots.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            BinKey place = entry.getKey();
            BinChange change = entry.getValue();
            rows.add(
                    place.item(),
                    place.bin(),
                    place.location(),
                    change.onHand(),
                    change.pending(),
                    change.mark().position(),
                    change.mark().recordedAt());
        });
        return rows.isEmpty() ? () -> {} : () -> NegativeQuantity.refuse(database, upsert, rows);
    }

    /** Makes all rows from those by lot: whatever changes the ones changes the others. */
    void derive() {
        database.execute(derive);
    }
}

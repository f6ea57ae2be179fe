package com.lotledger.query.stock;

import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code bin_quantity}: on hand and pending per item, lot and bin. */
final class BinQuantityTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "lot_number text",
            "bin text",
            "location text",
            "expires_on date",
            "on_hand numeric",
            "pending numeric",
            "position int8",
            "recorded_at timestamptz",
            "first_position int8",
            "moved_from date",
            "moved_to date");

    private static final String TOUCHED =
            "SELECT DISTINCT item, lot_number, location FROM change WHERE lot_number <> ''";
    private static final String TOUCHED_BY_LOT = "SELECT DISTINCT item, lot_number, location FROM written";

    private final JdbcOperations database;
    private final String upsert;
    private final String upsertOlder;
    private final String expire;

    /**
     * Writes into the tables of a schema.
     *
     * @param withExpiryDays whether to keep the table {@code expiry_day} too
     */
    BinQuantityTable(String schema, JdbcOperations database, boolean withExpiryDays) {
        this.database = database;
        // A check constraint would look at the change, which may be negative, instead of at the outcome.
        String upserting = """
                WITH change AS (SELECT * FROM %s),
                written AS (
                    INSERT INTO %s.bin_quantity AS present (%s) SELECT %s FROM change
                    ON CONFLICT (item, lot_number, bin, location) DO UPDATE SET
                        expires_on = CASE WHEN excluded.expires_on = 'infinity'
                            THEN present.expires_on ELSE excluded.expires_on END,
                        on_hand = present.on_hand + excluded.on_hand,
                        pending = present.pending + excluded.pending,
                        position = greatest(present.position, excluded.position),
                        recorded_at = CASE WHEN excluded.position > present.position
                            THEN excluded.recorded_at ELSE present.recorded_at END,
                        first_position = least(present.first_position, excluded.first_position),
                        moved_from = least(present.moved_from, excluded.moved_from),
                        moved_to = greatest(present.moved_to, excluded.moved_to)
                    RETURNING item, lot_number, bin, location, expires_on, position, on_hand, pending)%s
                SELECT item, bin, position FROM written WHERE on_hand < 0 OR pending < 0
                """;
        String rows = COLUMNS.as("change");
        String list = COLUMNS.list();
        upsert = upserting.formatted(rows, schema, list, list, "");
        upsertOlder = withExpiryDays
                ? upserting.formatted(rows, schema, list, list, ExpiryDayTable.keptWith(schema, TOUCHED))
                : upsert;
        expire = """
                WITH change (item, lot_number, expires_on) AS (VALUES (?, ?, ?::date)),
                written AS (
                    UPDATE %s.bin_quantity AS present SET expires_on = change.expires_on FROM change
                    WHERE present.item = change.item AND present.lot_number = change.lot_number
                    RETURNING present.*)%s
                SELECT count(*) FROM written
                """.formatted(schema, withExpiryDays ? ExpiryDayTable.keptWith(schema, TOUCHED_BY_LOT) : "");
    }

    /** Writes what concerns no lot or one that the batch created, or moves no stock. */
    Runnable prepare(List<Map.Entry<BinKey, BinChange>> changes, Map<LotId, LotChange> lots) {
        return prepare(changes, lots, upsert);
    }

    /** Writes what concerns lots that are older than the batch. */
    Runnable prepareOlder(List<Map.Entry<BinKey, BinChange>> changes, Map<LotId, LotChange> lots) {
        return prepare(changes, lots, upsertOlder);
    }

    private Runnable prepare(List<Map.Entry<BinKey, BinChange>> changes, Map<LotId, LotChange> lots, String statement) {
        Rows rows = COLUMNS.rows();
        changes.forEach(entry -> {
            BinKey place = entry.getKey();
            BinChange change = entry.getValue();
            rows.add(
                    place.item(),
                    place.lotNumber(),
                    place.bin(),
                    place.location(),
                    LotTable.dateOf(change.since() == null ? null : expiryOf(place, lots)),
                    change.onHand(),
                    change.pending(),
                    change.mark().position(),
                    change.mark().recordedAt(),
                    change.since() == null ? null : change.since().position(),
                    change.from(),
                    change.until());
        });
        return rows.isEmpty() ? () -> {} : () -> NegativeQuantity.refuse(database, statement, rows);
    }

    /** It repeats the expiry of the lot. */
    void expire(LotId lot, LocalDate date) {
        database.queryForObject(
                expire, Long.class, lot.item().value(), lot.number().value(), date.toString());
    }

    private static @Nullable LocalDate expiryOf(BinKey place, Map<LotId, LotChange> lots) {
        if (place.lotNumber().equals(BinKey.UNTRACKED)) {
            return null;
        }
        LotChange lot = lots.get(place.lot());
        return lot == null ? null : lot.expiresOn();
    }
}

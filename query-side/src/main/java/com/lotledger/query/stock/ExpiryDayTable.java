package com.lotledger.query.stock;

import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The table {@code expiry_day}: how many lots that expire on a day lie at a location. What new lots bring is known without looking.
 * For older ones it is kept by the very statements that write what lies in bins: these see how the bins stood before and how they
 * stand behind.
 */
final class ExpiryDayTable {

    private static final Columns COLUMNS = Columns.of("location text", "expires_on date", "lots int8");

    private final JdbcOperations database;
    private final String add;
    private final String derive;

    ExpiryDayTable(String schema, JdbcOperations database) {
        this.database = database;
        add = """
                INSERT INTO %s.expiry_day AS day (%s) SELECT %s FROM %s
                ON CONFLICT (location, expires_on) DO UPDATE SET lots = day.lots + excluded.lots
                """.formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("added"));
        derive = """
                INSERT INTO %s.expiry_day (%s)
                SELECT location, expires_on, count(DISTINCT (item, lot_number)) FROM %s.bin_quantity
                WHERE on_hand > 0 AND lot_number <> '' AND expires_on < 'infinity' GROUP BY location, expires_on
                """.formatted(schema, COLUMNS.list(), schema);
    }

    private record Day(String location, LocalDate expiresOn) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            int byLocation = location.compareTo(other.location);
            return byLocation == 0 ? expiresOn.compareTo(other.expiresOn) : byLocation;
        }
    }

    /** Adds the lots that the batch created; whatever else lies in bins is left out. */
    Runnable prepare(List<Map.Entry<BinKey, BinChange>> changes, Map<LotId, LotChange> lots) {
        Map<Day, Set<LotId>> added = new TreeMap<>();
        for (Map.Entry<BinKey, BinChange> each : changes) {
            BinKey place = each.getKey();
            LotChange lot = place.lotNumber().equals(BinKey.UNTRACKED) ? null : lots.get(place.lot());
            if (lot != null
                    && lot.creation() != null
                    && lot.expiresOn() != null
                    && each.getValue().onHand().signum() > 0) {
                added.computeIfAbsent(new Day(place.location(), lot.expiresOn()), day -> new HashSet<>())
                        .add(place.lot());
            }
        }
        Rows rows = COLUMNS.rows();
        added.forEach((day, here) -> rows.add(day.location(), day.expiresOn(), (long) here.size()));
        return rows.isEmpty() ? () -> {} : () -> database.update(add, rows);
    }

    /**
     * Further parts, after a comma, of a WITH clause whose part {@code written} changes rows of {@code bin_quantity} and returns them.
     *
     * @param touched query for the item, lot number and location of all rows that it may change
     */
    static String keptWith(String schema, String touched) {
        return """
                ,
                touched AS (%s),
                part AS (
                    SELECT item, lot_number, location, max(was) AS was,
                        CASE WHEN bool_or(rewritten) THEN max(becomes) ELSE max(was) END AS becomes
                    FROM (SELECT present.item, present.lot_number, present.location, present.bin, present.expires_on AS was,
                            NULL::date AS becomes, false AS rewritten
                        FROM touched JOIN %s.bin_quantity AS present USING (item, lot_number, location)
                        WHERE present.on_hand > 0
                        UNION ALL
                        SELECT item, lot_number, location, bin, NULL, CASE WHEN on_hand > 0 THEN expires_on END, true
                        FROM written WHERE lot_number <> '') AS bin
                    GROUP BY item, lot_number, location, bin),
                turned AS (
                    SELECT location, expires_on, sum(lots) AS lots
                    FROM (SELECT DISTINCT item, lot_number, location, was AS expires_on, -1 AS lots FROM part
                        UNION ALL
                        SELECT DISTINCT item, lot_number, location, becomes, 1 FROM part) AS lot
                    WHERE expires_on < 'infinity' GROUP BY location, expires_on HAVING sum(lots) <> 0),
                kept AS (
                    MERGE INTO %s.expiry_day AS day USING turned
                        ON day.location = turned.location AND day.expires_on = turned.expires_on
                    WHEN MATCHED AND day.lots + turned.lots = 0 THEN DELETE
                    WHEN MATCHED THEN UPDATE SET lots = day.lots + turned.lots
                    WHEN NOT MATCHED THEN INSERT (location, expires_on, lots)
                        VALUES (turned.location, turned.expires_on, turned.lots))
                """.formatted(touched, schema, schema);
    }

    /** Makes all rows from what lies in bins. */
    void derive() {
        database.execute(derive);
    }
}

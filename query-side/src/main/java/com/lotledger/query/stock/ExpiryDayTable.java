package com.lotledger.query.stock;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The table {@code expiry_day}: how many lots that expire on a day lie at a location. It is kept by the very statements that write
 * what lies in bins: these see how the bins stood before and how they stand behind.
 */
final class ExpiryDayTable {

    private final JdbcOperations database;
    private final String derive;

    ExpiryDayTable(String schema, JdbcOperations database) {
        this.database = database;
        derive = """
                INSERT INTO %s.expiry_day (location, expires_on, lots)
                SELECT location, expires_on, count(DISTINCT (item, lot_number)) FROM %s.bin_quantity
                WHERE on_hand > 0 AND lot_number <> '' AND expires_on < 'infinity' GROUP BY location, expires_on
                """.formatted(schema, schema);
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
                before AS (
                    SELECT present.item, present.lot_number, present.location, present.bin, present.expires_on
                    FROM touched JOIN %s.bin_quantity AS present USING (item, lot_number, location)
                    WHERE present.on_hand > 0),
                behind AS (
                    SELECT item, lot_number, location, expires_on FROM written WHERE on_hand > 0
                    UNION
                    SELECT item, lot_number, location, expires_on FROM before
                    WHERE NOT EXISTS (SELECT FROM written WHERE written.item = before.item
                        AND written.lot_number = before.lot_number AND written.location = before.location
                        AND written.bin = before.bin)),
                turned AS (
                    SELECT location, expires_on, sum(lots) AS lots FROM (
                        SELECT location, expires_on, 1 AS lots FROM behind WHERE lot_number <> ''
                        UNION ALL
                        SELECT location, expires_on, -1 FROM (
                            SELECT DISTINCT item, lot_number, location, expires_on FROM before) AS lot) AS lot
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

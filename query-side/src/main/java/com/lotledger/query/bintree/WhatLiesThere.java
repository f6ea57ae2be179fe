package com.lotledger.query.bintree;

import com.lotledger.api.bin.BinTreePage.Sum;
import com.lotledger.api.value.Measure;
import com.lotledger.query.question.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up what lies in many places, each with everything below it, in one statement and measure by measure. */
final class WhatLiesThere {

    private static final String SUMS = """
            SELECT place, stock_measure, count(*) FILTER (WHERE on_hand <> 0) AS items, sum(on_hand) AS on_hand
            FROM (SELECT %s AS place, part.item, sum(part.on_hand) AS on_hand
                FROM %s
                WHERE part.on_hand <> 0
                GROUP BY %s, part.item) AS part
            JOIN views.item AS item USING (item)
            GROUP BY place, stock_measure ORDER BY place, stock_measure
            """;
    private static final String AT_LOCATIONS = SUMS.formatted(
            "part.location",
            "unnest(?::text[]) AS asked (location) JOIN views.item_bin_quantity AS part USING (location)",
            "part.location");
    // UNION ends also where areas should ever lie in each other.
    private static final String IN_BINS =
            "WITH RECURSIVE below AS (SELECT bin AS top, bin COLLATE \"C\" AS bin FROM unnest(?::text[]) AS bin"
                    + " UNION SELECT below.top, inner_bin.bin FROM below"
                    + " JOIN views.stock_bin AS inner_bin ON inner_bin.area = below.bin) "
                    + SUMS.formatted(
                            "below.top", "below JOIN views.item_bin_quantity AS part USING (bin)", "below.top");

    private final JdbcClient database;

    WhatLiesThere(JdbcClient database) {
        this.database = database;
    }

    /** What lies in one place. */
    record Contents(long items, List<Sum> sums) {

        static final Contents NOTHING = new Contents(0, List.of());

        Contents and(long moreItems, Sum sum) {
            List<Sum> all = new ArrayList<>(sums);
            all.add(sum);
            return new Contents(items + moreItems, all);
        }
    }

    Map<String, Contents> atLocations(List<String> locations) {
        return read(AT_LOCATIONS, locations);
    }

    Map<String, Contents> inBinsAndBelow(List<String> bins) {
        return read(IN_BINS, bins);
    }

    private Map<String, Contents> read(String sql, List<String> places) {
        Map<String, Contents> found = new HashMap<>();
        if (places.isEmpty()) {
            return found;
        }
        RowCallbackHandler collect = row -> {
            Sum sum = new Sum(new Measure(row.getString("stock_measure")), Cells.quantity(row, "on_hand"));
            found.put(
                    row.getString("place"),
                    found.getOrDefault(row.getString("place"), Contents.NOTHING).and(row.getLong("items"), sum));
        };
        database.sql(sql).param((Object) places.toArray(String[]::new)).query(collect);
        return found;
    }
}

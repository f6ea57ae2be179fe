package com.lotledger.query.expiration;

import com.lotledger.api.lot.LotBinView;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.question.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the bins of many lots in one statement. */
final class BinsOfLots {

    private static final String SQL = """
            SELECT part.item, part.lot_number, part.bin, part.location, part.on_hand, part.pending
            FROM unnest(?::text[], ?::text[]) AS lot (item, lot_number)
            JOIN views.bin_quantity AS part ON part.item = lot.item AND part.lot_number = lot.lot_number
            WHERE (part.on_hand <> 0 OR part.pending <> 0)%s
            ORDER BY part.bin, part.location
            """;

    private final JdbcClient database;

    BinsOfLots(JdbcClient database) {
        this.database = database;
    }

    record Lot(ItemCode item, LotNumber number) {}

    Map<Lot, List<LotBinView>> of(List<Lot> lots, @Nullable LocationCode location) {
        Map<Lot, List<LotBinView>> bins = new HashMap<>();
        if (lots.isEmpty()) {
            return bins;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(lots.stream().map(lot -> lot.item().value()).toArray(String[]::new));
        parameters.add(lots.stream().map(lot -> lot.number().value()).toArray(String[]::new));
        if (location != null) {
            parameters.add(location.value());
        }
        RowCallbackHandler collect = row -> bins.computeIfAbsent(
                        new Lot(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))),
                        lot -> new ArrayList<>())
                .add(new LotBinView(
                        new BinCode(row.getString(3)),
                        new LocationCode(row.getString(4)),
                        Cells.quantity(row, "on_hand"),
                        Cells.quantity(row, "pending")));
        database.sql(SQL.formatted(location == null ? "" : " AND part.location = ?"))
                .params(parameters)
                .query(collect);
        return bins;
    }
}

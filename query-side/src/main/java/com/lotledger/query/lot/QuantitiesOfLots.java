package com.lotledger.query.lot;

import com.lotledger.api.lot.LotView;
import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.stockstatus.StatusSums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads by status what is there of many lots in one statement. */
final class QuantitiesOfLots {

    private static final String SQL = """
            SELECT part.item, part.lot_number, %s
            FROM unnest(?::text[], ?::text[]) AS lot (item, lot_number)
            JOIN views.lot_stock AS part ON part.item = lot.item AND part.lot_number = lot.lot_number
            GROUP BY part.item, part.lot_number
            """.formatted(StatusSums.COLUMNS);

    private final JdbcClient database;

    QuantitiesOfLots(JdbcClient database) {
        this.database = database;
    }

    List<LotView> addedTo(List<LotView> lots) {
        if (lots.isEmpty()) {
            return lots;
        }
        Map<LotId, StatusQuantities> sums = new HashMap<>();
        RowCallbackHandler collect = row -> sums.put(
                new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))), StatusSums.of(row));
        database.sql(SQL)
                .params(
                        lots.stream().map(lot -> lot.item().value()).toArray(String[]::new),
                        lots.stream().map(lot -> lot.lotNumber().value()).toArray(String[]::new))
                .query(collect);
        return lots.stream()
                .map(lot -> with(lot, sums.getOrDefault(new LotId(lot.item(), lot.lotNumber()), StatusQuantities.NONE)))
                .toList();
    }

    private static LotView with(LotView lot, StatusQuantities quantities) {
        return new LotView(
                lot.item(),
                lot.lotNumber(),
                lot.origin(),
                lot.vendor(),
                lot.vendorName(),
                lot.manufacturedOn(),
                lot.purchasedOn(),
                lot.expiresOn(),
                lot.onHand(),
                quantities,
                lot.deliveries(),
                lot.frozen(),
                lot.createdAt(),
                lot.position(),
                lot.recordedAt());
    }
}

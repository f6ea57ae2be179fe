package com.lotledger.query.recall;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.recall.RecallDeliveryView;
import com.lotledger.api.recall.RecallHoldView;
import com.lotledger.api.recall.RecallStockView;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became of a page of deliveries up to a position: one statement for quantities, one for places. */
@Component
final class DeliveryDetails {

    static final String KEYS = """
            unnest(?::text[], ?::text[], ?::text[], ?::int[]) WITH ORDINALITY AS key (item, lot_number, receipt, line, number)
            """;
    private static final String LEDGER_OF_KEY = """
            ledger.item = key.item AND ledger.lot_number = key.lot_number AND ledger.receipt = key.receipt
                AND ledger.line = key.line AND ledger.position <= ?
            """;
    private static final String QUANTITIES = """
            SELECT key.item, key.lot_number, key.receipt, key.line, delivery.document_number, delivery.vendor,
                delivery.vendor_name, delivery.received_on, lot.manufactured_on,
                coalesce(changed.expires_on, lot.first_expires_on) AS expires_on,
                lot.stock_measure AS lots_measure, sums.*
            FROM %s
            JOIN views.lot_delivery AS delivery ON delivery.item = key.item AND delivery.lot_number = key.lot_number
                AND delivery.receipt = key.receipt AND delivery.line = key.line
            JOIN views.lot ON lot.item = key.item AND lot.lot_number = key.lot_number
            CROSS JOIN LATERAL (SELECT %s FROM views.stock_ledger AS ledger WHERE %s) AS sums
            LEFT JOIN LATERAL (SELECT expires_on FROM views.lot_expiry WHERE lot_expiry.item = key.item
                AND lot_expiry.lot_number = key.lot_number AND lot_expiry.position <= ?
                ORDER BY lot_expiry.position DESC LIMIT 1) AS changed ON true
            ORDER BY key.number
            """.formatted(KEYS, LedgerSums.COLUMNS, LEDGER_OF_KEY);
    private static final String PLACES = """
            SELECT * FROM (
                SELECT key.item, key.lot_number, key.receipt, key.line, ledger.bin, ledger.location, ledger.status,
                    coalesce(ledger.status_before, '') AS status_before, sum(ledger.quantity) AS quantity,
                    row_number() OVER (PARTITION BY key.number ORDER BY ledger.bin, ledger.location, ledger.status,
                        coalesce(ledger.status_before, '')) AS place
                FROM %s JOIN views.stock_ledger AS ledger ON %s
                GROUP BY key.number, 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(ledger.quantity) <> 0) AS places
            WHERE place <= 100 ORDER BY item, lot_number, receipt, line, place
            """.formatted(KEYS, LEDGER_OF_KEY);

    private final JdbcClient database;

    DeliveryDetails(JdbcClient database) {
        this.database = database;
    }

    /**
     * The deliveries in the order of their keys.
     *
     * @param holds how each is held; empty in a preview
     */
    List<RecallDeliveryView> read(List<DeliveryKey> keys, long position, Map<DeliveryKey, RecallHoldView> holds) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<DeliveryKey, List<RecallStockView>> places = new HashMap<>();
        RowCallbackHandler collect = row -> places.computeIfAbsent(DeliveryKey.of(row), key -> new ArrayList<>())
                .add(place(row));
        database.sql(PLACES).params(parameters(keys, position)).query(collect);
        return database.sql(QUANTITIES)
                .params(parameters(keys, position, position))
                .query((row, number) -> {
                    DeliveryKey key = DeliveryKey.of(row);
                    return delivery(row, places.getOrDefault(key, List.of()), holds.get(key));
                })
                .list();
    }

    private static List<Object> parameters(List<DeliveryKey> keys, Object... more) {
        return Stream.concat(DeliveryKey.arrays(keys).stream(), Arrays.stream(more))
                .toList();
    }

    private static RecallStockView place(ResultSet row) throws SQLException {
        return new RecallStockView(
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                QualityStatus.valueOf(row.getString("status")),
                Cells.optional(row, "status_before", QualityStatus::valueOf),
                Cells.quantity(row, "quantity"));
    }

    private static RecallDeliveryView delivery(
            ResultSet row, List<RecallStockView> places, @Nullable RecallHoldView hold) throws SQLException {
        return new RecallDeliveryView(
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                row.getBoolean("handed_on"),
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                row.getString("document_number"),
                new VendorCode(row.getString("vendor")),
                row.getString("vendor_name"),
                row.getObject("received_on", LocalDate.class),
                Cells.date(row, "manufactured_on"),
                Cells.date(row, "expires_on"),
                new Measure(row.getString("lots_measure")),
                LedgerSums.quantities(row),
                places,
                hold);
    }
}

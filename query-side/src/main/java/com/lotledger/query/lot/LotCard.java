package com.lotledger.query.lot;

import com.lotledger.api.lot.LotBinView;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotDeliveryView;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the card of a lot together: the lot, its bins, its deliveries. */
final class LotCard {

    private static final String LOT = "SELECT * FROM views.lot WHERE item = ? AND lot_number = ?";
    private static final String BINS = """
            SELECT bin, location, on_hand, pending FROM views.bin_quantity
            WHERE item = ? AND lot_number = ? AND (on_hand <> 0 OR pending <> 0) ORDER BY bin, location LIMIT 500
            """;
    // A delivery is one event; its portions share the position.
    private static final String DELIVERIES = """
            SELECT position, receipt, line, document_number, vendor, received_at, business_date, document_measure,
                recorded_at, sum(document_quantity) AS document_quantity, sum(quantity) AS quantity
            FROM views.stock_ledger WHERE item = ? AND lot_number = ? AND kind = 'PURCHASE_RECEIPT'
            GROUP BY position, receipt, line, document_number, vendor, received_at, business_date, document_measure,
                recorded_at
            ORDER BY position DESC LIMIT 500
            """;

    private final JdbcClient database;

    LotCard(JdbcClient database) {
        this.database = database;
    }

    @Nullable
    LotCardView of(ItemCode item, LotNumber lotNumber) {
        return database.sql(LOT)
                .params(item.value(), lotNumber.value())
                .query((row, number) -> new LotCardView(
                        LotQueries.lot(row, number),
                        Cells.optional(row, "expiry_policy", json -> JsonText.read(ExpiryPolicy.class, json)),
                        row.getString("warranty"),
                        Cells.optional(row, "stock_measure", Measure::new),
                        bins(item, lotNumber),
                        deliveries(item, lotNumber)))
                .optional()
                .orElse(null);
    }

    private List<LotBinView> bins(ItemCode item, LotNumber lotNumber) {
        return database.sql(BINS)
                .params(item.value(), lotNumber.value())
                .query((row, number) -> new LotBinView(
                        new BinCode(row.getString("bin")),
                        new LocationCode(row.getString("location")),
                        Cells.quantity(row, "on_hand"),
                        Cells.quantity(row, "pending")))
                .list();
    }

    private List<LotDeliveryView> deliveries(ItemCode item, LotNumber lotNumber) {
        return database.sql(DELIVERIES)
                .params(item.value(), lotNumber.value())
                .query(LotCard::delivery)
                .list();
    }

    private static LotDeliveryView delivery(ResultSet row, int number) throws SQLException {
        return new LotDeliveryView(
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                row.getString("document_number"),
                new VendorCode(row.getString("vendor")),
                new LocationCode(row.getString("received_at")),
                row.getDate("business_date").toLocalDate(),
                Cells.quantity(row, "document_quantity"),
                new Measure(row.getString("document_measure")),
                Cells.quantity(row, "quantity"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}

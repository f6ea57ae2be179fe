package com.lotledger.query.lot;

import com.lotledger.api.lot.LotBinView;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotDeliveryView;
import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.stockstatus.StatusSums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the card of a lot together: the lot, its bins, its deliveries, its names. */
final class LotCard {

    private static final String LOT = "SELECT * FROM views.lot WHERE item = ? AND lot_number = ?";
    private static final String QUANTITIES =
            "SELECT " + StatusSums.COLUMNS + " FROM views.lot_stock WHERE item = ? AND lot_number = ?";
    private static final String BINS = """
            SELECT bin, location, on_hand, pending FROM views.bin_quantity
            WHERE item = ? AND lot_number = ? AND (on_hand <> 0 OR pending <> 0) ORDER BY bin, location LIMIT 500
            """;
    private static final String DELIVERIES = """
            SELECT delivery.*, sums.*, gone.destroyed FROM (
                SELECT * FROM views.lot_delivery WHERE item = ? AND lot_number = ?
                ORDER BY position DESC, receipt DESC, line DESC LIMIT 500) AS delivery
            CROSS JOIN LATERAL (SELECT %s FROM views.lot_stock AS part
                WHERE part.item = delivery.item AND part.lot_number = delivery.lot_number
                    AND part.receipt = delivery.receipt AND part.line = delivery.line) AS sums
            CROSS JOIN LATERAL (SELECT coalesce(-sum(quantity), 0) AS destroyed FROM views.stock_ledger AS part
                WHERE part.item = delivery.item AND part.lot_number = delivery.lot_number
                    AND part.receipt = delivery.receipt AND part.line = delivery.line AND part.cause = 'DESTROYED') AS gone
            ORDER BY delivery.received_on DESC, delivery.position DESC, delivery.receipt DESC, delivery.line DESC
            """.formatted(StatusSums.COLUMNS);

    private final JdbcClient database;
    private final LotNames names;

    LotCard(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @Nullable
    LotCardView of(ItemCode item, LotNumber name) {
        LotNumber lotNumber = names.meantBy(item, name);
        return lotNumber == null ? null : show(item, lotNumber);
    }

    private @Nullable LotCardView show(ItemCode item, LotNumber lotNumber) {
        StatusQuantities quantities = quantities(item, lotNumber);
        return database.sql(LOT)
                .params(item.value(), lotNumber.value())
                .query((row, number) -> new LotCardView(
                        null,
                        LotQueries.lot(row, quantities),
                        Cells.optional(row, "expiry_policy", json -> JsonText.read(ExpiryPolicy.class, json)),
                        row.getString("warranty"),
                        Cells.optional(row, "stock_measure", Measure::new),
                        bins(item, lotNumber),
                        deliveries(item, lotNumber),
                        names.of(item, lotNumber)))
                .optional()
                .orElse(null);
    }

    private StatusQuantities quantities(ItemCode item, LotNumber lotNumber) {
        return database.sql(QUANTITIES)
                .params(item.value(), lotNumber.value())
                .query((row, number) -> StatusSums.of(row))
                .single();
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

    static LotDeliveryView delivery(ResultSet row, int number) throws SQLException {
        return new LotDeliveryView(
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                row.getString("document_number"),
                new VendorCode(row.getString("vendor")),
                new LocationCode(row.getString("location")),
                row.getDate("received_on").toLocalDate(),
                row.getString("posted_by"),
                row.getBigDecimal("document_quantity") == null ? null : Cells.quantity(row, "document_quantity"),
                Cells.optional(row, "document_measure", Measure::new),
                Cells.quantity(row, "quantity"),
                StatusSums.of(row),
                Cells.quantity(row, "destroyed"),
                row.getString("condition"),
                row.getString("certificate"),
                Cells.date(row, "told_expires_on"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}

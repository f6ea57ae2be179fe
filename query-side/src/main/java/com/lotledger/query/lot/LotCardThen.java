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
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.stockstatus.StatusSums;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The card of a lot as it was: stock, status, expiry and deliveries; what else a card tells is fixed once a lot is used (R-D13). */
final class LotCardThen {

    private final JdbcClient database;
    private final LotNames names;
    private final LotsThen lots;

    LotCardThen(JdbcClient database, LotNames names, LotsThen lots) {
        this.database = database;
        this.names = names;
        this.lots = lots;
    }

    @Nullable
    LotCardView of(ItemCode item, LotNumber name, Then then) {
        LotNumber lot = lots.meantBy(item, name, then);
        return lot == null ? null : show(item, lot, then);
    }

    private @Nullable LotCardView show(ItemCode item, LotNumber lot, Then then) {
        StockThen stock = new StockThen(then);
        return database.sql("""
                        SELECT origin, item, lot_number, vendor, vendor_name, manufactured_on, purchased_on, created_at, position,
                            recorded_at, stock_measure, expiry_policy, warranty, %s AS expires_on, sums.*, sums.sum_all AS on_hand,
                            (SELECT count(*) FROM views.lot_delivery AS delivery WHERE delivery.item = lot.item
                                AND delivery.lot_number = lot.lot_number AND %s) AS deliveries
                        FROM views.lot CROSS JOIN LATERAL (SELECT %s FROM (%s) AS part) AS sums
                        WHERE lot.item = ? AND lot.lot_number = ?
                        """.formatted(
                                LotsThen.expiry(then, "lot"),
                                then.holds("delivery.came_position", "delivery.came_on"),
                                StatusSums.COLUMNS,
                                stock.lot("lot.item", "lot.lot_number")))
                .params(item.value(), lot.value())
                .query((row, number) -> new LotCardView(
                        then.view(),
                        LotQueries.lot(row, StatusSums.of(row)),
                        Cells.optional(row, "expiry_policy", json -> JsonText.read(ExpiryPolicy.class, json)),
                        row.getString("warranty"),
                        Cells.optional(row, "stock_measure", Measure::new),
                        bins(item, lot, stock),
                        deliveries(item, lot, then, stock),
                        names.of(item, lot)))
                .optional()
                .orElse(null);
    }

    private List<LotBinView> bins(ItemCode item, LotNumber lot, StockThen stock) {
        return database.sql("""
                        SELECT part.bin, part.location, sum(part.on_hand) AS on_hand FROM views.lot
                        CROSS JOIN LATERAL (%s) AS part WHERE lot.item = ? AND lot.lot_number = ?
                        GROUP BY part.bin, part.location HAVING sum(part.on_hand) <> 0
                        ORDER BY part.bin, part.location LIMIT 500
                        """.formatted(stock.lot("lot.item", "lot.lot_number")))
                .params(item.value(), lot.value())
                .query((row, number) -> new LotBinView(
                        new BinCode(row.getString("bin")),
                        new LocationCode(row.getString("location")),
                        Cells.quantity(row, "on_hand"),
                        SignedQuantity.ZERO))
                .list();
    }

    private List<LotDeliveryView> deliveries(ItemCode item, LotNumber lot, Then then, StockThen stock) {
        return database.sql("""
                        SELECT delivery.*, sums.*, gone.destroyed FROM (
                            SELECT * FROM views.lot_delivery WHERE item = ? AND lot_number = ? AND %s
                            ORDER BY position DESC, receipt DESC, line DESC LIMIT 500) AS delivery
                        CROSS JOIN LATERAL (SELECT %s FROM (%s) AS part) AS sums
                        CROSS JOIN LATERAL (
                            SELECT coalesce(-sum(quantity), 0) AS destroyed FROM views.stock_ledger AS part
                            WHERE part.item = delivery.item AND part.lot_number = delivery.lot_number
                                AND part.receipt = delivery.receipt AND part.line = delivery.line
                                AND part.cause = 'DESTROYED' AND %s) AS gone
                        ORDER BY delivery.received_on DESC, delivery.position DESC, delivery.receipt DESC, delivery.line DESC
                        """.formatted(
                        then.holds("came_position", "came_on"),
                        StatusSums.COLUMNS,
                        stock.delivery("delivery.item", "delivery.lot_number", "delivery.receipt", "delivery.line"),
                        then.holds("part.position", "part.business_date")))
                .params(item.value(), lot.value())
                .query(LotCard::delivery)
                .list();
    }
}

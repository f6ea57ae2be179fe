package com.lotledger.query.stockstatus;

import com.lotledger.api.stock.LotStockStatusPage;
import com.lotledger.api.stock.LotStockStatusPage.AtLocation;
import com.lotledger.api.stock.LotStockStatusPage.InBin;
import com.lotledger.api.stock.StockStatusQuery.ShowLotStockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The status of a lot's stock as it was. */
final class LotStockStatusThen {

    private static final String LOT = "(SELECT item, lot_number FROM views.lot) AS lot";

    private final JdbcClient database;
    private final LotsThen lots;
    private final PointsInTime points;

    LotStockStatusThen(JdbcClient database, LotsThen lots, PointsInTime points) {
        this.database = database;
        this.lots = lots;
        this.points = points;
    }

    @Nullable
    LotStockStatusPage show(ShowLotStockStatus question) {
        Then then = points.find(question.at());
        LotNumber lot = lots.meantBy(question.item(), question.lotNumber(), then);
        if (lot == null) {
            return null;
        }
        String parts = "(" + new StockThen(then).lot("lot.item", "lot.lot_number") + ") AS part";
        Page<InBin> bins = Listing.of("location, bin, " + StatusSums.COLUMNS, LOT + " CROSS JOIN LATERAL " + parts)
                .where("lot.item = ?", question.item())
                .where("lot.lot_number = ?", lot)
                .groupedBy("location, bin HAVING sum(part.on_hand) <> 0")
                .orderedBy("past stock status of a lot", false, "location text", "bin text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new InBin(
                                new LocationCode(row.getString("location")),
                                new BinCode(row.getString("bin")),
                                StatusSums.of(row)));
        return database.sql("""
                        SELECT lot.stock_measure, %s AS expired_on, total.* FROM views.lot
                        CROSS JOIN LATERAL (SELECT %s FROM %s) AS total WHERE lot.item = ? AND lot.lot_number = ?
                        """.formatted(LotsThen.expiry(then, "lot"), StatusSums.COLUMNS, parts))
                .params(question.item().value(), lot.value())
                .query((row, number) -> new LotStockStatusPage(
                        question.item(),
                        lot,
                        Cells.optional(row, "stock_measure", Measure::new),
                        Cells.date(row, "expired_on"),
                        then.view(),
                        StatusSums.of(row),
                        database.sql("""
                                        SELECT location, %s FROM %s CROSS JOIN LATERAL %s
                                        WHERE lot.item = ? AND lot.lot_number = ?
                                        GROUP BY location HAVING sum(part.on_hand) <> 0 ORDER BY location LIMIT 500
                                        """.formatted(StatusSums.COLUMNS, LOT, parts))
                                .params(question.item().value(), lot.value())
                                .query((each, place) -> new AtLocation(
                                        new LocationCode(each.getString("location")), StatusSums.of(each)))
                                .list(),
                        bins.entries(),
                        bins.next()))
                .optional()
                .orElse(null);
    }
}

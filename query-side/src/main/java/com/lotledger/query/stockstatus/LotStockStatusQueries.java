package com.lotledger.query.stockstatus;

import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.stock.LotStockStatusPage;
import com.lotledger.api.stock.LotStockStatusPage.AtLocation;
import com.lotledger.api.stock.LotStockStatusPage.InBin;
import com.lotledger.api.stock.StockStatusQuery.ShowLotStockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about the status of a lot's stock; every sum is over the parts of that lot alone. */
@Component
class LotStockStatusQueries {

    private static final String OF_LOT = " FROM views.lot_stock WHERE item = ? AND lot_number = ? AND on_hand <> 0";
    private static final String TOTAL = "SELECT " + StatusSums.COLUMNS + OF_LOT;
    private static final String LOCATIONS =
            "SELECT location, " + StatusSums.COLUMNS + OF_LOT + " GROUP BY location ORDER BY location LIMIT 500";

    private final JdbcClient database;
    private final LotNames names;
    private final LotStockStatusThen past;

    LotStockStatusQueries(JdbcClient database, LotNames names, LotsThen lots, PointsInTime points) {
        this.database = database;
        this.names = names;
        this.past = new LotStockStatusThen(database, lots, points);
    }

    @QueryHandler
    @Nullable
    LotStockStatusPage show(ShowLotStockStatus question) {
        if (!question.at().isNow()) {
            return past.show(question);
        }
        ItemCode item = question.item();
        LotNumber lot = names.meantBy(item, question.lotNumber());
        if (lot == null) {
            return null;
        }
        Page<InBin> bins = Listing.of("location, bin, " + StatusSums.COLUMNS, "views.lot_stock")
                .where("item = ?", item)
                .where("lot_number = ?", lot)
                .where("on_hand <> 0")
                .groupedBy("location, bin")
                .orderedBy("stock status of a lot", false, "location text", "bin text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new InBin(
                                new LocationCode(row.getString("location")),
                                new BinCode(row.getString("bin")),
                                StatusSums.of(row)));
        return database.sql("SELECT stock_measure, expires_on FROM views.lot WHERE item = ? AND lot_number = ?")
                .params(item.value(), lot.value())
                .query((row, number) -> new LotStockStatusPage(
                        item,
                        lot,
                        Cells.optional(row, "stock_measure", Measure::new),
                        Cells.date(row, "expires_on"),
                        null,
                        total(item, lot),
                        locations(item, lot),
                        bins.entries(),
                        bins.next()))
                .optional()
                .orElse(null);
    }

    private StatusQuantities total(ItemCode item, LotNumber lot) {
        return database.sql(TOTAL)
                .params(item.value(), lot.value())
                .query((row, number) -> StatusSums.of(row))
                .single();
    }

    private List<AtLocation> locations(ItemCode item, LotNumber lot) {
        return database.sql(LOCATIONS)
                .params(item.value(), lot.value())
                .query((row, number) -> new AtLocation(new LocationCode(row.getString("location")), StatusSums.of(row)))
                .list();
    }
}

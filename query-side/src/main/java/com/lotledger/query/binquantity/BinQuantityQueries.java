package com.lotledger.query.binquantity;

import com.lotledger.api.bin.BinQuantityPage;
import com.lotledger.api.bin.BinQuantityQuery.FindBinQuantities;
import com.lotledger.api.bin.BinQuantityQuery.SumBinQuantities;
import com.lotledger.api.bin.BinQuantityTotalPage;
import com.lotledger.api.bin.BinQuantityTotalView;
import com.lotledger.api.bin.BinQuantityView;
import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinQuery.StockBinContents;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.Page;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about quantities in bins, each in one statement. Sums by item, bin and location add up the rows of a table
 * without lots, so that they take as long for a million lots as for ten.
 */
@Component
class BinQuantityQueries {

    private static final String SOMETHING = "(on_hand <> 0 OR pending <> 0)";
    private static final String SUMS = ", sum(on_hand) AS on_hand, sum(pending) AS pending";

    private final JdbcClient database;
    private final PointsInTime points;

    BinQuantityQueries(JdbcClient database, PointsInTime points) {
        this.database = database;
        this.points = points;
    }

    @QueryHandler
    BinQuantityPage find(FindBinQuantities question) {
        if (!question.at().isNow()) {
            return BinQuantitiesThen.find(question, points.find(question.at()), database);
        }
        Page<BinQuantityView> page = Listing.of(
                        "item, lot_number, bin, location, on_hand, pending, position, recorded_at",
                        "views.bin_quantity")
                .where("item = ?", question.item())
                .where("lot_number = ?", question.lot())
                .where("bin = ?", question.bin())
                .where("location = ?", question.location())
                .where(SOMETHING)
                .orderedBy("bin quantities", false, "item text", "lot_number text", "bin text", "location text")
                .read(database, question.limit(), question.cursor(), BinQuantityQueries::quantity);
        return new BinQuantityPage(null, page.entries(), page.next());
    }

    @QueryHandler
    BinQuantityTotalPage sum(SumBinQuantities question) {
        if (!question.at().isNow()) {
            return BinQuantitiesThen.sum(question, points.find(question.at()), database);
        }
        Listing sums = switch (question.by()) {
            case ITEM -> sums("item", "item_bin_quantity", "item text");
            case BIN -> sums("bin, item", "item_bin_quantity", "bin text", "item text");
            case LOCATION -> sums("location, item", "item_bin_quantity", "location text", "item text");
            case LOT -> sums("item, lot_number", "bin_quantity", "item text", "lot_number text");
        };
        Page<BinQuantityTotalView> page = sums.where("item = ?", question.item())
                .where("bin = ?", question.bin())
                .where("location = ?", question.location())
                .where(SOMETHING)
                .read(database, question.limit(), question.cursor(), (row, number) -> total(row, question));
        return new BinQuantityTotalPage(null, page.entries(), page.next());
    }

    @QueryHandler
    StockBinContentsView contents(StockBinContents question) {
        return database.sql("""
                        SELECT count(DISTINCT item) AS items, coalesce(sum(on_hand), 0) AS on_hand,
                            coalesce(sum(pending), 0) AS pending
                        FROM views.item_bin_quantity WHERE bin = ? AND (on_hand <> 0 OR pending <> 0)
                        """)
                .param(question.bin().value())
                .query((row, number) -> new StockBinContentsView(
                        question.bin(),
                        row.getInt("items"),
                        Cells.quantity(row, "on_hand"),
                        Cells.quantity(row, "pending")))
                .single();
    }

    private static Listing sums(String group, String table, String... keys) {
        return Listing.of(group + SUMS, "views." + table)
                .groupedBy(group)
                .orderedBy("bin quantities by " + group, false, keys);
    }

    static BinQuantityView quantity(ResultSet row, int number) throws SQLException {
        return new BinQuantityView(
                new ItemCode(row.getString("item")),
                Cells.optional(row, "lot_number", LotNumber::new),
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                Cells.quantity(row, "on_hand"),
                Cells.quantity(row, "pending"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }

    static BinQuantityTotalView total(ResultSet row, SumBinQuantities question) throws SQLException {
        return new BinQuantityTotalView(
                new ItemCode(row.getString("item")),
                switch (question.by()) {
                    case LOT -> Cells.optional(row, "lot_number", LotNumber::new);
                    case ITEM, BIN, LOCATION -> null;
                },
                switch (question.by()) {
                    case BIN -> new BinCode(row.getString("bin"));
                    case ITEM, LOT, LOCATION -> null;
                },
                switch (question.by()) {
                    case LOCATION -> new LocationCode(row.getString("location"));
                    case ITEM, LOT, BIN -> null;
                },
                Cells.quantity(row, "on_hand"),
                Cells.quantity(row, "pending"));
    }
}

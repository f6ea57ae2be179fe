package com.lotledger.query.binquantity;

import com.lotledger.api.bin.BinQuantityPage;
import com.lotledger.api.bin.BinQuantityQuery.FindBinQuantities;
import com.lotledger.api.bin.BinQuantityQuery.SumBinQuantities;
import com.lotledger.api.bin.BinQuantityTotalPage;
import com.lotledger.api.bin.BinQuantityTotalView;
import com.lotledger.api.bin.BinQuantityView;
import com.lotledger.platform.http.Page;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.question.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same answers about the past. The rows of now are passed over in the order of the page; only of those whose stock came or
 * went since, the ledger is asked what they held.
 */
final class BinQuantitiesThen {

    private static final String SUM = ", sum(on_hand) AS on_hand, 0 AS pending";

    private BinQuantitiesThen() {}

    static BinQuantityPage find(FindBinQuantities question, Then then, JdbcClient database) {
        Page<BinQuantityView> page = Listing.of(
                        "item, lot_number, bin, location, on_hand, 0 AS pending, position, recorded_at",
                        "(" + bins(then) + ") AS past")
                .where("item = ?", question.item())
                .where("lot_number = ?", question.lot())
                .where("bin = ?", question.bin())
                .where("location = ?", question.location())
                .where("on_hand <> 0")
                .orderedBy("past bin quantities", false, "item text", "lot_number text", "bin text", "location text")
                .read(database, question.limit(), question.cursor(), BinQuantityQueries::quantity);
        return new BinQuantityPage(then.view(), page.entries(), page.next());
    }

    static BinQuantityTotalPage sum(SumBinQuantities question, Then then, JdbcClient database) {
        StockThen stock = new StockThen(then);
        Listing sums = switch (question.by()) {
            case ITEM -> sums("item", question.bin() == null ? stock.items("true") : stock.bins(), "item text");
            case BIN -> sums("bin, item", stock.bins(), "bin text", "item text");
            case LOCATION -> sums("location, item", stock.bins(), "location text", "item text");
            case LOT -> sums("item, lot_number", bins(then), "item text", "lot_number text");
        };
        Page<BinQuantityTotalView> page = sums.where("item = ?", question.item())
                .where("bin = ?", question.bin())
                .where("location = ?", question.location())
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> BinQuantityQueries.total(row, question));
        return new BinQuantityTotalPage(then.view(), page.entries(), page.next());
    }

    private static Listing sums(String group, String table, String... keys) {
        return Listing.of(group + SUM, "(" + table + ") AS past")
                .groupedBy(group + " HAVING sum(on_hand) <> 0")
                .orderedBy("past bin quantities by " + group, false, keys);
    }

    private static String bins(Then then) {
        StockThen stock = new StockThen(then);
        return """
                SELECT part.item, part.lot_number, part.bin, part.location, part.position, part.recorded_at,
                    CASE WHEN %s THEN part.on_hand ELSE %s END AS on_hand
                FROM views.bin_quantity AS part WHERE %s
                """.formatted(
                        stock.isSettled("part"),
                        stock.inBin("part.item", "part.lot_number", "part.bin", "part.location"),
                        stock.mayHaveHeld("part"));
    }
}

package com.lotledger.query.history;

import com.lotledger.api.lot.LotHistoryPage;
import com.lotledger.api.lot.LotHistoryQuery.ReadLotHistory;
import com.lotledger.api.lot.LotMovementView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about the past of a lot: the header, and the page of movements in one statement, which reads a page from the ledger
 * for every number that the lot ever had. Sequence and running total are kept with each movement, so that a late page costs
 * no more than the first.
 */
@Component
class LotHistoryQueries {

    private static final String HEADER = """
            SELECT lot.stock_measure, lot.expires_on, lot.vendor, lot.vendor_name, lot.on_hand, item.description
            FROM views.lot LEFT JOIN views.item ON item.item = lot.item
            WHERE lot.item = ? AND lot.lot_number = ?
            """;

    private final JdbcClient database;
    private final LotNames names;

    LotHistoryQueries(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @QueryHandler
    @Nullable
    LotHistoryPage read(ReadLotHistory question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        Listing history = under(question.item(), lot);
        names.formerNumbersOf(question.item(), lot).forEach(former -> history.or(under(question.item(), former)));
        Page<LotMovementView> page = history.read(database, question.limit(), question.cursor(), HistoryLine::of);
        return database.sql(HEADER)
                .params(question.item().value(), lot.value())
                .query((row, number) -> new LotHistoryPage(
                        question.item(),
                        lot,
                        row.getString("description"),
                        Cells.optional(row, "stock_measure", Measure::new),
                        Cells.date(row, "expires_on"),
                        Cells.optional(row, "vendor", VendorCode::new),
                        row.getString("vendor_name"),
                        Cells.quantity(row, "on_hand"),
                        page.entries(),
                        page.next()))
                .optional()
                .orElse(null);
    }

    /** The movements under one number, read from the ledger in their order. */
    private static Listing under(ItemCode item, LotNumber number) {
        return Listing.of("*", "views.stock_ledger")
                .where("item = ?", item)
                .where("lot_number = ?", number)
                .orderedBy("lot history", false, "position bigint", "ordinal integer");
    }
}

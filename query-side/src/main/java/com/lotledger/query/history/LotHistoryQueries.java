package com.lotledger.query.history;

import com.lotledger.api.lot.LotHistoryPage;
import com.lotledger.api.lot.LotHistoryQuery.ReadLotHistory;
import com.lotledger.api.lot.LotMovementView;
import com.lotledger.api.lot.MovementKind;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about the past of a lot in two statements: the header, and the page of movements. Sequence and running total are
 * kept with each movement, so that a late page costs no more than the first.
 */
@Component
class LotHistoryQueries {

    private static final String HEADER = """
            SELECT lot.stock_measure, lot.expires_on, lot.vendor, lot.vendor_name, lot.on_hand, item.description
            FROM views.lot LEFT JOIN views.item ON item.item = lot.item
            WHERE lot.item = ? AND lot.lot_number = ?
            """;

    private final JdbcClient database;

    LotHistoryQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    @Nullable
    LotHistoryPage read(ReadLotHistory question) {
        Page<LotMovementView> page = Listing.of("*", "views.stock_ledger")
                .where("item = ?", question.item())
                .where("lot_number = ?", question.lotNumber())
                .orderedBy("lot history", false, "position bigint", "ordinal integer")
                .read(database, question.limit(), question.cursor(), LotHistoryQueries::movement);
        return database.sql(HEADER)
                .params(question.item().value(), question.lotNumber().value())
                .query((row, number) -> new LotHistoryPage(
                        question.item(),
                        question.lotNumber(),
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

    private static LotMovementView movement(ResultSet row, int number) throws SQLException {
        return new LotMovementView(
                row.getLong("lot_sequence"),
                MovementKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                new ReceiptId(row.getString("receipt")),
                row.getInt("line"),
                row.getDate("business_date").toLocalDate(),
                Cells.quantity(row, "document_quantity"),
                new Measure(row.getString("document_measure")),
                Cells.quantity(row, "quantity"),
                new Measure(row.getString("stock_measure")),
                Cells.quantity(row, "lot_total"),
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                new VendorCode(row.getString("vendor")),
                row.getString("actor"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}

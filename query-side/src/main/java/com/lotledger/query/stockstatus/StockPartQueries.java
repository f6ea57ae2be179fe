package com.lotledger.query.stockstatus;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.stock.StockPartPage;
import com.lotledger.api.stock.StockPartView;
import com.lotledger.api.stock.StockPartView.Cause;
import com.lotledger.api.stock.StockStatusQuery.FindStockAwaitingVerdict;
import com.lotledger.api.stock.StockStatusQuery.FindStockOfLot;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about parts of the stock and why they are as they are. What waits for a verdict is read from the index of stock that is not
 * released; only the entries of the page look for their cause, and only among the latest movements of their delivery.
 */
@Component
class StockPartQueries {

    private static final String COLUMNS = """
            part.*,
            (SELECT description FROM views.item WHERE item.item = part.item) AS description,
            (SELECT stock_measure FROM views.lot WHERE lot.item = part.item AND lot.lot_number = part.lot_number)
                AS stock_measure,
            (SELECT json_build_object('kind', kind, 'documentNumber', document_number, 'reasonCode', reason_code,
                    'reason', reason, 'actor', actor, 'recordedAt', recorded_at)
                FROM (SELECT * FROM views.stock_ledger AS ledger
                    WHERE ledger.item = part.item AND ledger.lot_number = part.lot_number
                        AND ledger.receipt = part.receipt AND ledger.line = part.line
                    ORDER BY position DESC LIMIT 200) AS latest
                WHERE bin = part.bin AND location = part.location AND status = part.status
                    AND coalesce(status_before, '') = part.status_before AND quantity > 0
                ORDER BY position DESC LIMIT 1) AS cause
            """;
    private static final String TABLE = "views.lot_stock AS part";

    private final JdbcClient database;
    private final LotNames names;

    StockPartQueries(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @QueryHandler
    StockPartPage awaiting(FindStockAwaitingVerdict question) {
        return page(
                Listing.of(COLUMNS, TABLE)
                        .where("on_hand <> 0")
                        .where("status <> 'RELEASED'")
                        .where("status IN ('QUARANTINED', 'ON_HOLD')")
                        .where("item = ?", question.item())
                        .where("location = ?", question.location())
                        .where("status = ?", question.status())
                        .orderedBy(
                                "stock awaiting a verdict",
                                false,
                                "item text",
                                "expires_on date",
                                "received_on date",
                                "lot_number text",
                                "receipt text",
                                "line integer",
                                "bin text",
                                "location text",
                                "status text",
                                "status_before text"),
                question.limit(),
                question.cursor());
    }

    @QueryHandler
    @Nullable
    StockPartPage ofLot(FindStockOfLot question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        return page(
                Listing.of(COLUMNS, TABLE)
                        .where("on_hand <> 0")
                        .where("item = ?", question.item())
                        .where("lot_number = ?", lot)
                        .orderedBy(
                                "stock of a lot",
                                false,
                                "receipt text",
                                "line integer",
                                "bin text",
                                "location text",
                                "status text",
                                "status_before text"),
                question.limit(),
                question.cursor());
    }

    private StockPartPage page(Listing parts, int limit, @Nullable String cursor) {
        Page<StockPartView> page = parts.read(database, limit, cursor, StockPartQueries::part);
        return new StockPartPage(page.entries(), page.next());
    }

    private static StockPartView part(ResultSet row, int number) throws SQLException {
        return new StockPartView(
                new ItemCode(row.getString("item")),
                row.getString("description"),
                new LotNumber(row.getString("lot_number")),
                new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line")),
                Objects.requireNonNull(row.getObject("received_on", LocalDate.class)),
                Cells.date(row, "expires_on"),
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                QualityStatus.valueOf(row.getString("status")),
                Cells.optional(row, "status_before", QualityStatus::valueOf),
                Cells.quantity(row, "on_hand"),
                Cells.optional(row, "stock_measure", Measure::new),
                Cells.instant(row, "recorded_at"),
                Cells.optional(row, "cause", text -> JsonText.read(Cause.class, text)));
    }
}

package com.lotledger.query.controlsheet;

import com.lotledger.api.stock.ControlSheetPage;
import com.lotledger.api.stock.ControlSheetPage.Line;
import com.lotledger.api.stock.ControlSheetQuery.ReadControlSheet;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import com.lotledger.query.stockstatus.StatusSums;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the control sheet in one statement: a page of bins and lots, and for these alone their parts by status. */
@Component
class ControlSheetQueries {

    private static final String COLUMNS = """
            item, lot_number, bin, location, expires_on, on_hand,
            (SELECT description FROM views.item WHERE item.item = line.item) AS description,
            (SELECT stock_measure FROM views.item WHERE item.item = line.item) AS stock_measure, sums.*
            """;
    private static final String TABLES = """
            views.bin_quantity AS line CROSS JOIN LATERAL (SELECT %s FROM views.lot_stock AS part
                WHERE part.item = line.item AND part.lot_number = line.lot_number AND part.bin = line.bin
                    AND part.location = line.location AND part.on_hand <> 0) AS sums
            """.formatted(StatusSums.COLUMNS);

    private final JdbcClient database;

    ControlSheetQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    ControlSheetPage read(ReadControlSheet question) {
        Page<Line> page = Listing.of(COLUMNS, TABLES)
                .where("location = ?", question.location())
                .where("bin = ?", question.bin())
                .where("on_hand <> 0")
                .orderedBy("control sheet", false, "bin text", "item text", "lot_number text", "location text")
                .read(database, question.limit(), question.cursor(), ControlSheetQueries::line);
        return new ControlSheetPage(page.entries(), page.next());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        LotNumber lot = Cells.optional(row, "lot_number", LotNumber::new);
        return new Line(
                new BinCode(row.getString("bin")),
                new LocationCode(row.getString("location")),
                new ItemCode(row.getString("item")),
                row.getString("description"),
                lot,
                Cells.date(row, "expires_on"),
                Cells.optional(row, "stock_measure", Measure::new),
                Cells.quantity(row, "on_hand"),
                lot == null ? null : StatusSums.of(row));
    }
}

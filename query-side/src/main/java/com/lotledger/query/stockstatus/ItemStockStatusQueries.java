package com.lotledger.query.stockstatus;

import com.lotledger.api.stock.ItemStockStatusPage;
import com.lotledger.api.stock.ItemStockStatusPage.AtLocation;
import com.lotledger.api.stock.ItemStockStatusPage.ItemQuantities;
import com.lotledger.api.stock.StockStatusQuery.ShowItemStockStatus;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.past.Then;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about the status of an item's stock; reads only what is in stock of that item. */
@Component
class ItemStockStatusQueries {

    private static final String PARTS = """
            (SELECT item, location, status, expires_on, on_hand FROM views.lot_stock WHERE on_hand <> 0
            UNION ALL SELECT item, location, 'UNTRACKED', expires_on, on_hand FROM views.bin_quantity
                WHERE lot_number = '' AND on_hand <> 0) AS part
            """;

    private final JdbcClient database;
    private final PointsInTime points;

    ItemStockStatusQueries(JdbcClient database, PointsInTime points) {
        this.database = database;
        this.points = points;
    }

    @QueryHandler
    @Nullable
    ItemStockStatusPage show(ShowItemStockStatus question) {
        Then then = question.at().isNow() ? null : points.find(question.at());
        String parts = then == null ? PARTS : ItemPartsThen.of(then, question.today());
        String sums = then == null ? sums(question.today()) : ItemPartsThen.SUMS;
        Page<AtLocation> locations = Listing.of("location, " + sums, parts)
                .where("item = ?", question.item())
                .groupedBy(then == null ? "location" : "location HAVING sum(on_hand) <> 0")
                .orderedBy("stock status of an item", false, "location text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new AtLocation(new LocationCode(row.getString("location")), quantities(row)));
        return database.sql("SELECT stock_measure, total.* FROM views.item, LATERAL (SELECT " + sums + " FROM " + parts
                        + " WHERE part.item = item.item) AS total WHERE item.item = ?")
                .param(question.item().value())
                .query((row, number) -> new ItemStockStatusPage(
                        question.item(),
                        new Measure(row.getString("stock_measure")),
                        question.today(),
                        then == null ? null : then.view(),
                        quantities(row),
                        locations.entries(),
                        locations.next()))
                .optional()
                .orElse(null);
    }

    private static String sums(LocalDate asOf) {
        String released = "coalesce(sum(on_hand) FILTER (WHERE status = 'RELEASED' AND expires_on %s DATE '" + asOf
                + "'), 0) AS %s, ";
        return released.formatted(">=", "available")
                + released.formatted("<", "expired")
                + "coalesce(sum(on_hand) FILTER (WHERE status = 'UNTRACKED'), 0) AS untracked, "
                + StatusSums.COLUMNS;
    }

    private static ItemQuantities quantities(ResultSet row) throws SQLException {
        return new ItemQuantities(
                Cells.quantity(row, "sum_all"),
                Cells.quantity(row, "available"),
                Cells.quantity(row, "expired"),
                Cells.quantity(row, "sum_quarantined"),
                Cells.quantity(row, "sum_on_hold"),
                Cells.quantity(row, "sum_rejected"),
                Cells.quantity(row, "sum_recalled"),
                Cells.quantity(row, "untracked"));
    }
}

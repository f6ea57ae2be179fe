package com.lotledger.query.bin;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.api.bin.StockBinPage;
import com.lotledger.api.bin.StockBinQuery.FindStockBins;
import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about stock bins and stock areas in one statement each. */
@Component
class StockBinQueries {

    private final JdbcClient database;

    StockBinQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    StockBinPage find(FindStockBins question) {
        Page<StockBinView> page = Listing.of("*", "views.stock_bin")
                .startingWith("bin", question.bin())
                .where("location = ?", question.location())
                .where("area = ?", question.area())
                .where("kind = ?", question.kind())
                .where("bin_type = ?", question.binType())
                .where("discontinued = ?", question.discontinued())
                .orderedBy("stock bins", false, "bin text")
                .read(database, question.limit(), question.cursor(), StockBinQueries::bin);
        return new StockBinPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    StockBinView get(GetStockBin question) {
        return database.sql("SELECT * FROM views.stock_bin WHERE bin = ?")
                .param(question.bin().value())
                .query(StockBinQueries::bin)
                .optional()
                .orElse(null);
    }

    private static StockBinView bin(ResultSet row, int number) throws SQLException {
        return new StockBinView(
                new BinCode(row.getString("bin")),
                StockBinKind.valueOf(row.getString("kind")),
                row.getString("description"),
                Cells.optional(row, "location", LocationCode::new),
                Cells.optional(row, "area", BinCode::new),
                Cells.optional(row, "bin_type", BinType::valueOf),
                Cells.optional(row, "stock_type", StockType::valueOf),
                row.getObject("warehouse_position", Integer.class),
                row.getBoolean("discontinued"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}

package com.lotledger.query.item;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.item.PurchaseMeasureView;
import com.lotledger.api.item.PutAwayBinView;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds purchase measures and put-away bins to items, for all of them at once. */
final class ItemParts {

    private static final String MEASURES = """
            SELECT item, measure, factor, decimals, used FROM views.item_purchase_measure
            WHERE item = ANY (?) AND listed ORDER BY item, measure
            """;
    private static final String BINS =
            "SELECT item, location, bin FROM views.item_put_away_bin WHERE item = ANY (?) ORDER BY item, location";

    private final JdbcClient database;

    ItemParts(JdbcClient database) {
        this.database = database;
    }

    List<ItemView> addedTo(List<ItemView> items) {
        if (items.isEmpty()) {
            return items;
        }
        Map<ItemCode, List<PurchaseMeasureView>> measures = read(MEASURES, items, ItemParts::measure);
        Map<ItemCode, List<PutAwayBinView>> bins = read(
                BINS,
                items,
                row -> new PutAwayBinView(
                        new LocationCode(row.getString("location")), new BinCode(row.getString("bin"))));
        return items.stream()
                .map(item -> new ItemView(
                        item.item(),
                        item.description(),
                        item.inventoryType(),
                        item.stockMeasure(),
                        item.stockDecimals(),
                        item.lotTracking(),
                        item.autoLotNumbers(),
                        item.expiryPolicy(),
                        item.shelfLife(),
                        measures.getOrDefault(item.item(), List.of()),
                        item.defaultPurchaseMeasure(),
                        bins.getOrDefault(item.item(), List.of()),
                        item.discontinued(),
                        item.gtin(),
                        item.position(),
                        item.recordedAt()))
                .toList();
    }

    private static PurchaseMeasureView measure(ResultSet row) throws SQLException {
        ConversionFactor factor = new ConversionFactor(row.getBigDecimal("factor"));
        return new PurchaseMeasureView(
                new Measure(row.getString("measure")),
                factor,
                factor.inverse().toPlainString(),
                row.getInt("decimals"),
                row.getBoolean("used"));
    }

    private <T> Map<ItemCode, List<T>> read(String statement, List<ItemView> items, Reading<T> reading) {
        Map<ItemCode, List<T>> found = new HashMap<>();
        RowCallbackHandler collect =
                row -> found.computeIfAbsent(new ItemCode(row.getString("item")), item -> new ArrayList<>())
                        .add(reading.of(row));
        database.sql(statement)
                .param((Object) items.stream().map(item -> item.item().value()).toArray(String[]::new))
                .query(collect);
        return found;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
